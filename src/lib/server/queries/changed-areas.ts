import { ENOUGH_KNOWN } from '#lib/domain/scoring/enough-known.ts';
import { falseDiscovery } from '#lib/domain/comparison/false-discovery.ts';
import { gateOf } from '#lib/domain/scoring/choice.ts';
import { gridsOfTable } from '#lib/domain/scoring/grids.ts';
import { scoreOfProducts } from '#lib/domain/scoring/overall.ts';
import type { Table } from '#lib/domain/scoring/table.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { pValue } from '#lib/domain/statistics/p-value.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { Database } from '../db/open.ts';
import { areasOf } from './areas.ts';
import { bothTimes } from './both-times.ts';
import { comparedEditions } from './compared-editions.ts';
import { remembered } from './remembered.ts';

/** How far a CCG’s score moved between two editions, by the ruler of the earlier one. */
export interface ChangedArea {
	readonly code: string;
	readonly name: string;
	readonly was: number;
	readonly now: number;
	readonly change: number;
	/** Of the change, from the part whose error is known; `undefined` where none is. */
	readonly se: number | undefined;
	/** Share of the weight whose error is known in both, 0 to 1. */
	readonly known: number;
	/** Whether the change stands when at most 1 in 20 of all of them may be chance; never where too little error is known. */
	readonly stands: boolean;
}

/** The CCGs on both maps with enough figures, the one that rose most first. */
export interface ChangedAreas {
	readonly areas: readonly ChangedArea[];
	/** Indicators that both editions score, of which newer figures came. */
	readonly indicators: number;
	/** CCGs of the later edition that were not on the earlier map with the same land, or that have too few figures. */
	readonly left: number;
}

/**
 * How the scores of CCGs moved between two editions under equal weights: on the indicators whose newer figures can be compared, with the
 * earlier edition’s centre and spread for both, so that the ruler does not move (methods.md section 6.1), and of each CCG only what it has both
 * times. Kept, since a release never changes.
 */
export async function changedAreasOf(db: Database, before: string, after: string): Promise<ChangedAreas> {
	return await remembered(db, `changed ${before} ${after}`, async () => {
		const { compared } = await comparedEditions(db, before, after);
		const later = await areasOf(db, after);
		const lands = new Set((await areasOf(db, before)).map(({ code, gss }) => `${code} ${gss}`));
		const stayed = later.filter(({ code, gss }) => lands.has(`${code} ${gss}`));
		const areas = changesBetween(await bothTimes(db, compared, stayed), stayed);
		return { areas, indicators: compared.length, left: later.length - areas.length };
	});
}

/** The changes from one table to another of the same areas and indicators. */
export function changesBetween(
	[was, now]: readonly [Table, Table],
	areas: readonly { readonly code: string; readonly name: string }[]
): readonly ChangedArea[] {
	const products = productsInLowestTerms(EQUAL_WEIGHTS);
	const scores = (table: Table) => gridsOfTable(table, EQUAL_WEIGHTS).map((grid) => scoreOfProducts(grid, products));
	const [before, after] = [scores(was), scores(now)];
	const found = areas.flatMap(({ code, name }, at) => {
		const [a, b] = [before[at], after[at]];
		if (!a || !b || roundedTo9(b.coverage) < roundedTo9(gateOf(EQUAL_WEIGHTS))) return [];
		const se = a.se === undefined || b.se === undefined ? undefined : Math.hypot(a.se, b.se);
		const known = Math.min(a.knownErrorShare, b.knownErrorShare);
		return [{ code, name, was: a.score, now: b.score, change: b.score - a.score, se, known }];
	});
	const tested = found.filter(({ se, known }) => se !== undefined && roundedTo9(known) >= roundedTo9(ENOUGH_KNOWN));
	const { rejected } = falseDiscovery(tested.map(({ change, se }) => pValue(change, se!, 0) ?? 1));
	const standing = new Set(tested.filter((_, at) => rejected[at]).map(({ code }) => code));
	return found
		.map((area): ChangedArea => ({ ...area, stands: standing.has(area.code) }))
		.sort((a, b) => b.change - a.change || (a.name < b.name ? -1 : 1));
}
