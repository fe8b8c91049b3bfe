import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { figures, streaks, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** The 95% limits of a value, in the indicator's unit. */
export interface Limits95 {
	readonly lower: number;
	readonly upper: number;
}

/**
 * The 95% limits of the newest values of an edition's register, by indicator and GSS code joined with a blank: those whose newest period is
 * the one that the edition shows, months left out, since an edition adds twelve of them up; kept.
 */
export async function registerLimitsOf(db: Database, edition: string): Promise<ReadonlyMap<string, Limits95>> {
	return await remembered(db, `register limits ${edition}`, async () => await readLimits(db, edition));
}

async function readLimits(db: Database, edition: string): Promise<ReadonlyMap<string, Limits95>> {
	const rows = await db
		.select({ indicator: streaks.indicator, gss: streaks.version, period: streaks.period, lower: figures.lower, upper: figures.upper })
		.from(streaks)
		.innerJoin(
			yardsticks,
			and(eq(yardsticks.edition, streaks.edition), eq(yardsticks.indicator, streaks.indicator), eq(yardsticks.period, streaks.newest))
		)
		.innerJoin(
			figures,
			and(eq(figures.edition, streaks.edition), eq(figures.indicator, streaks.indicator), eq(figures.version, streaks.version))
		)
		.where(and(eq(streaks.edition, edition), isNotNull(figures.lower), isNotNull(figures.upper)));
	return new Map(
		rows
			.filter(({ period }) => period !== 'month')
			.map(({ indicator, gss, lower, upper }) => [`${indicator} ${gss}`, { lower: lower!, upper: upper! }])
	);
}
