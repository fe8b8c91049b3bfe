import { cellTable } from './cell-table.ts';
import { rowOf, type Packed } from './packed.ts';
import { rankCells } from './rank-cells.ts';
import type { Aggregation } from './ways.ts';

/** Between what each area's score lies, whatever its missing figures are; NaN where it has no score. */
export interface TableBounds {
	readonly low: Float64Array;
	readonly high: Float64Array;
}

/** The indicators with every missing score in the place of which `of` chooses one from those that are there. */
function filledWith(packed: Packed, of: (one: number, other: number) => number): Packed {
	const scores = packed.scores.slice();
	for (let cell = 0; cell < packed.starts.length - 1; cell++) {
		for (let place = 0; place < packed.starts[cell + 1]! - packed.starts[cell]!; place++) {
			const rows = Array.from({ length: packed.areas }, (_, area) => rowOf(packed, cell, area) + place);
			const found = rows.filter((at) => !Number.isNaN(scores[at]));
			if (found.length === 0) continue;
			const extreme = found.reduce((most, at) => of(most, scores[at]!), scores[found[0]!]!);
			for (const at of rows) if (Number.isNaN(scores[at])) scores[at] = extreme;
		}
	}
	return { ...packed, scores };
}

/**
 * The least and greatest of each area's own score and those with each missing indicator as bad, or as good, as on any area; the own
 * score is thus always inside (methods.md section 9).
 */
export function boundsOfTable(packed: Packed, scores: Float64Array, products: readonly number[], aggregation: Aggregation): TableBounds {
	const scoresWith = (of: (one: number, other: number) => number): Float64Array =>
		rankCells(cellTable(filledWith(packed, of)), products, { aggregation }).scores;
	const [worst, best] = [scoresWith(Math.min), scoresWith(Math.max)];
	return {
		low: scores.map((own, area) => Math.min(own, worst[area]!)),
		high: scores.map((own, area) => Math.max(own, best[area]!))
	};
}
