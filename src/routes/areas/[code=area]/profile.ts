import { ENOUGH_KNOWN } from '#lib/domain/scoring/enough-known.ts';
import { CELLS, FACTORS, GROUPS, type CellId, type Group } from '#lib/domain/framework.ts';
import type { CellScore } from '#lib/domain/scoring/grid.ts';
import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';

/** One of the fifteen cells of an area, as its grid shows it. */
export interface ProfileCell {
	readonly id: CellId;
	readonly status: EditionCell['status'];
	/** 20 to 80, or on the scale of the choice; absent where there is none. */
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

/** The verdict on a score against England's 50, at 99.8% and at 95%, where enough of its error is known. */
export function scoreVerdict({ score, variance, known }: CellScore): Verdict {
	if (score === undefined || known < ENOUGH_KNOWN) return 'not-compared';
	const se = Math.sqrt(variance);
	const [narrow, wide] = [Z95 * se, Z998 * se];
	return verdictOf({ lower: score - narrow, upper: score + narrow, lower998: score - wide, upper998: score + wide }, 50, 'high');
}

/** The fifteen cells of an area in the order of `CELLS`; where England is not 50 on their scale none has a verdict. */
export function profileCells(
	grid: readonly (CellScore | undefined)[],
	cells: readonly EditionCell[],
	englandIs50 = true
): readonly ProfileCell[] {
	return CELLS.map((id, index) => {
		const cell = grid[index];
		const whole = cells[index];
		return {
			id,
			status: whole?.status ?? 'not-collected',
			score: cell?.score,
			half: cell && englandIs50 && cell.known > 0 ? Z95 * Math.sqrt(cell.variance) : undefined,
			verdict: cell && englandIs50 ? scoreVerdict(cell) : 'not-compared',
			found: cell?.found ?? 0,
			expected: cell?.expected ?? whole?.expected ?? 0
		};
	});
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
