import type { CellScore, Grid } from '#lib/domain/scoring/grid.ts';

/** A grid as short rows of numbers, since the page of a ranking is sent with all of them; `null` where there is no score. */
export type PackedGrid = readonly (readonly [score: number | null, variance: number, known: number, found: number])[];

const decimals = (value: number, places: number): number => Number(value.toFixed(places));

/**
 * The grids without what is alike in all areas, which `expectedOf` gives. Scores keep the nine decimals that ranks are
 * compared at, errors seven figures: far beyond what is printed.
 */
export function packed(grid: Grid): PackedGrid {
	return grid.map((cell) =>
		cell === undefined
			? [null, 0, 0, 0]
			: [
					cell.score === undefined ? null : decimals(cell.score, 9),
					Number(cell.variance.toPrecision(7)),
					decimals(cell.known, 6),
					cell.found
				]
	);
}

/** The weight of all indicators scored in each cell, 0 where nothing is: the same for all areas of an edition. */
export function expectedOf(grids: readonly Grid[]): readonly number[] {
	return (grids[0] ?? []).map((_, index) => grids.find((grid) => grid[index])?.[index]?.expected ?? 0);
}

/** The grid that was packed. */
export function unpacked(grid: PackedGrid, expected: readonly number[]): Grid {
	return grid.map(([score, variance, known, found], index): CellScore | undefined =>
		expected[index] ? { score: score ?? undefined, variance, known, found, expected: expected[index] } : undefined
	);
}
