import { and, asc, eq } from 'drizzle-orm';
import type { Polarity, ValueKind } from '#lib/domain/indicator.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import type { Database } from '#lib/server/db/open.ts';
import { indicators, yardsticks } from '#lib/server/db/schema.ts';
import { allStandardsOf } from '../all-standards.ts';
import { remembered } from '../remembered.ts';

/** What comparing an indicator has to know, in an edition. */
export interface Rule {
	readonly indicator: string;
	readonly kind: ValueKind;
	readonly per: number;
	readonly polarity: Polarity;
	/** England's value or other centre of the edition. */
	readonly centre: number | undefined;
	/** The standard in force on the last day of the period shown. */
	readonly standard: number | undefined;
}

/** The rules of an edition's measured indicators, in the catalogue's order; kept, since a release never changes. */
export async function rulesOf(db: Database, edition: string): Promise<readonly Rule[]> {
	return await remembered(db, `comparison rules ${edition}`, async () => {
		const standards = await allStandardsOf(db);
		const rows = await db
			.select({
				indicator: indicators.id,
				kind: indicators.kind,
				per: indicators.per,
				polarity: indicators.polarity,
				centre: yardsticks.centre,
				ends: yardsticks.ends
			})
			.from(yardsticks)
			.innerJoin(indicators, and(eq(indicators.id, yardsticks.indicator), eq(yardsticks.edition, edition)))
			.orderBy(asc(indicators.order));
		return rows.map(({ kind, per, centre, ends, ...row }) => {
			const own = standards.filter(({ indicator }) => indicator === row.indicator);
			const standard = standardInForce(own, ends ?? '')?.value;
			return { ...row, kind: kind ?? 'score', per: per ?? 1, centre: centre ?? undefined, standard };
		});
	});
}
