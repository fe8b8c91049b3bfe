import type { Database } from '#lib/server/db/open.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import type { RegisterCounts } from '#lib/server/queries/register-counts.ts';

/** An indicator that almost all CCGs fail, with how many stand where. */
export interface EverywhereRow extends RegisterCounts {
	readonly name: string;
	/** On one of the lists. */
	readonly failing: number;
}

/** The indicators of an edition that at least three in four of the CCGs judged fail, in the catalogue's order. */
export async function everywhereRows(db: Database, edition: string, counts: readonly RegisterCounts[]): Promise<readonly EverywhereRow[]> {
	const found = new Map(counts.filter(({ almostEverywhere }) => almostEverywhere).map((row) => [row.indicator, row]));
	return (await indicatorsOf(db, edition)).flatMap(({ id, name }) => {
		const row = found.get(id);
		return row ? [{ ...row, name, failing: row.persistent + row.improving + row.watch + row.belowNotTested }] : [];
	});
}
