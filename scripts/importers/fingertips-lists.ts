import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { AreaLists } from './contract.ts';
import type { WantedRow } from './fingertips-rows.ts';
import { nearestList } from './list-by-codes.ts';

/** The list of CCGs that codes belong to, or the nearest one with a code that it does not know. */
export type ListOfCodes = { readonly map: Vintage } | { readonly nearest: Vintage; readonly stranger: string };

/** The list that knows the codes: one candidate is always taken; of several, one that knows 95 in 100 codes. No candidate: `undefined`. */
export function listOfCodes(codes: ReadonlySet<string>, candidates: readonly Vintage[], lists: AreaLists): ListOfCodes | undefined {
	const best = nearestList(codes, candidates, lists);
	if (!best) return undefined;
	const [stranger] = best.strangers;
	const isTheirs = stranger === undefined || candidates.length === 1 || best.fits;
	return isTheirs ? { map: best.map } : { nearest: best.map, stranger };
}

/** Rows that stand on one list of CCGs together, or why they stand on none. */
export type Placed =
	{ readonly map: Vintage; readonly rows: readonly WantedRow[] } | { readonly refused: string; readonly rows: readonly WantedRow[] };

function grouped(rows: readonly WantedRow[], keyOf: (row: WantedRow) => string): WantedRow[][] {
	const groups = new Map<string, WantedRow[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return [...groups.values()];
}

/** Rows of one area type: all periods on one list, or else each period on its own. */
function placed(rows: readonly WantedRow[], lists: AreaLists, isWhole: boolean): Placed[] {
	const found = listOfCodes(new Set(rows.map(({ area }) => area)), rows[0]?.lists ?? [], lists);
	if (!found) return [{ refused: 'an area type whose year has no list of CCGs', rows }];
	if ('map' in found) return [{ map: found.map, rows }];
	if (isWhole) return grouped(rows, ({ time }) => time).flatMap((some) => placed(some, lists, false));
	const { nearest, stranger } = found;
	return [{ refused: `an area type whose codes are on no one list: that of ${nearest} has most of them, but not ${stranger}`, rows }];
}

/** The rows of one indicator by the list of CCGs that their codes are on: each area type by itself, the oldest list first. */
export function onLists(rows: readonly WantedRow[], lists: AreaLists): Placed[] {
	const groups = grouped(rows, ({ type }) => type).flatMap((some) => placed(some, lists, true));
	const age = (group: Placed): number => ('map' in group ? VINTAGES.indexOf(group.map) : VINTAGES.length);
	return groups.sort((a, b) => age(a) - age(b));
}
