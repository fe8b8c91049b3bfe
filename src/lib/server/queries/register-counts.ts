import { eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { streaks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** At least this share of the areas judged must fail for an indicator to be failed almost everywhere. */
export const ALMOST_EVERYWHERE = 0.75;

/** How many areas stand where for one indicator of an edition. */
export interface RegisterCounts {
	readonly indicator: string;
	/** Areas with enough values. */
	readonly judged: number;
	readonly cannotBeJudged: number;
	readonly persistent: number;
	readonly improving: number;
	readonly watch: number;
	readonly belowNotTested: number;
	/** Whether at least three quarters of those judged are on the register or below untested: a finding about England. */
	readonly almostEverywhere: boolean;
}

/** The register of an edition counted by indicator, by its id; kept, since a release never changes. */
export async function registerCountsOf(db: Database, edition: string): Promise<readonly RegisterCounts[]> {
	return await remembered(db, `register counts ${edition}`, async () => {
		const count = (status: string) => sql<number>`total(${streaks.status} = ${status})`;
		const rows = await db
			.select({
				indicator: streaks.indicator,
				all: sql<number>`count(*)`,
				cannotBeJudged: count('cannot be judged'),
				persistent: count('persistent'),
				improving: count('improving'),
				watch: count('watch'),
				belowNotTested: count('below, not tested')
			})
			.from(streaks)
			.where(eq(streaks.edition, edition))
			.groupBy(streaks.indicator)
			.orderBy(streaks.indicator);
		return rows.map(({ all, ...row }) => {
			const judged = all - row.cannotBeJudged;
			const failing = row.persistent + row.improving + row.watch + row.belowNotTested;
			return { ...row, judged, almostEverywhere: judged > 0 && failing >= ALMOST_EVERYWHERE * judged };
		});
	});
}
