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

/** The positions of the areas that have a score in any cell: only those are compared. */
export function comparedAreas({ areas, cells, present }: RoundedCells): Int32Array {
	const each = Array.from({ length: areas }, (_, area) => area);
	return Int32Array.from(each.filter((area) => present.subarray(area * cells, (area + 1) * cells).includes(1)));
}
