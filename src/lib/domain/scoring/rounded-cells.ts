/** Cell scores of areas as whole billionths, so that what is compared has been rounded to 9 decimals; 0 where an area has none. */
export interface RoundedCells {
	readonly areas: number;
	readonly cells: number;
	/** Area after area. */
	readonly scores: Float64Array;
	/** 1 where there is a score, else 0. */
	readonly present: Float64Array;
}

/** Scores of areas in cells, one list an area, rounded to 9 decimals; `undefined` where an area has none. */
export function roundedCells(areas: readonly (readonly (number | undefined)[])[]): RoundedCells {
	const cells = areas[0]?.length ?? 0;
	const all = areas.flatMap((own) => own.slice(0, cells));
	return {
		areas: areas.length,
		cells,
		scores: Float64Array.from(all, (score) => Math.round((score ?? 0) * 1e9)),
		present: Float64Array.from(all, (score) => (score === undefined ? 0 : 1))
	};
}

/** The mean of an area's scores; NaN where it has none. */
function meanOf({ cells, scores, present }: RoundedCells, area: number): number {
	let [sum, found] = [0, 0];
	for (let at = area * cells; at < (area + 1) * cells; at++) {
		sum += scores[at]!;
		found += present[at]!;
	}
	return sum / found;
}

/**
 * The positions of the areas that have a score in any cell, the greatest mean first: only those are compared, and where they come nearly in
 * order they are placed in half the time.
 */
export function comparedAreas(table: RoundedCells): Int32Array {
	const means = Array.from({ length: table.areas }, (_, area) => meanOf(table, area));
	const held = [...means.keys()].filter((area) => !Number.isNaN(means[area]));
	return Int32Array.from(held.sort((a, b) => means[b]! - means[a]!));
}
