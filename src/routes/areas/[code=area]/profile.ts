import { CELLS, FACTORS, GROUPS, type CellId, type Group } from '#lib/domain/framework.ts';
import type { CellScore } from '#lib/domain/scoring/grid.ts';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import type { Weights } from '#lib/domain/scoring/weights.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';
import type { Grids } from '#lib/server/queries/grids.ts';

/** Below this share of known error no claim is made that a score differs from England's (methods.md section 8.4). */
const ENOUGH_KNOWN = 2 / 3;

/** One of the fifteen cells of an area, as its grid shows it. */
export interface ProfileCell {
	readonly id: CellId;
	readonly status: EditionCell['status'];
	/** 20 to 80; absent where there is none. */
	readonly score: number | undefined;
	/** Half the width of the 95% interval; absent where no error is known. */
	readonly half: number | undefined;
	readonly verdict: Verdict;
	/** Indicators with a figure here, and of how many. */
	readonly found: number;
	readonly expected: number;
}

/** By group: the place of its score, 1 is best, among how many. */
export type GroupPlaces = ReadonlyMap<Group, { readonly place: number; readonly of: number }>;

/** Where an area stands among all of its edition. */
export interface Standing {
	readonly entry: Ranked;
	readonly range: { readonly low: number; readonly high: number } | undefined;
	/** How many others it cannot be told apart from. */
	readonly alike: number;
	readonly ranked: number;
}

/** The verdict on a score against England's 50, at 99.8% and at 95%, where enough of its error is known. */
export function scoreVerdict({ score, variance, known }: CellScore): Verdict {
	if (score === undefined || known < ENOUGH_KNOWN) return 'not-compared';
	const se = Math.sqrt(variance);
	const [narrow, wide] = [Z95 * se, Z998 * se];
	return verdictOf({ lower: score - narrow, upper: score + narrow, lower998: score - wide, upper998: score + wide }, 50, 'high');
}

/** The fifteen cells of an area in the order of `CELLS`. */
export function profileCells(grid: readonly (CellScore | undefined)[], cells: readonly EditionCell[]): readonly ProfileCell[] {
	return CELLS.map((id, index) => {
		const cell = grid[index];
		const whole = cells[index];
		return {
			id,
			status: whole?.status ?? 'not-collected',
			score: cell?.score,
			half: cell && cell.known > 0 ? Z95 * Math.sqrt(cell.variance) : undefined,
			verdict: cell ? scoreVerdict(cell) : 'not-compared',
			found: cell?.found ?? 0,
			expected: cell?.expected ?? whole?.expected ?? 0
		};
	});
}

/** The ranking of an edition under some weights with the range of each place, by code. */
export function standings({ areas }: Grids, weights: Weights): ReadonlyMap<string, Standing> {
	const entries = ranking(areas, weights);
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const scored = placed.map(({ overall }) => ({ score: overall!.score, se: overall!.se }));
	const ranges = liveRankIntervals(scored);
	const alike = notToldApart(scored);
	return new Map([
		...placed.map((entry, at) => [entry.code, { entry, range: ranges[at], alike: alike[at] ?? 0, ranked: placed.length }] as const),
		...entries.slice(placed.length).map((entry) => [entry.code, { entry, range: undefined, alike: 0, ranked: placed.length }] as const)
	]);
}

/** The place of each group's score of an area among all that have one; a group without a score is absent. */
export function groupPlaces(entry: Ranked, entries: readonly Ranked[]): GroupPlaces {
	return new Map(
		GROUPS.flatMap((group, at) => {
			const own = entry.overall?.groups[at]?.score;
			if (own === undefined) return [];
			const others = entries.flatMap(({ overall }) => overall?.groups[at]?.score ?? []);
			return [[group, { place: 1 + others.filter((score) => score > own + 1e-9).length, of: others.length }] as const];
		})
	);
}

/** The three cells of a group. */
export function cellsOfGroup(cells: readonly ProfileCell[], group: Group): readonly ProfileCell[] {
	const first = GROUPS.indexOf(group) * FACTORS.length;
	return cells.slice(first, first + FACTORS.length);
}
