import { cellTable } from './cell-table.ts';
import { packTable, rowOf, type Packed } from './packed.ts';
import { rankCells } from './rank-cells.ts';
import type { Table } from './table.ts';
import type { Way } from './ways.ts';

/** What a missing figure would do to an area's score. */
export interface MissingEffect {
	readonly code: string;
	/** The score if the figure were as bad, or as good, as on any area that has one; `undefined` where its cells carry no weight and nothing else does. */
	readonly worst: number | undefined;
	readonly best: number | undefined;
}

/** Where the scores of an indicator stand, one list a cell that it is in, an entry an area. */
function rowsOf(packed: Packed, indicator: number): readonly (readonly number[])[] {
	const { starts, indicators, areas } = packed;
	return [...indicators.keys()].flatMap((place) => {
		if (indicators[place] !== indicator) return [];
		const cell = starts.findIndex((start, at) => start <= place && place < (starts[at + 1] ?? start));
		return [Array.from({ length: areas }, (_, area) => rowOf(packed, cell, area) + place - starts[cell]!)];
	});
}

/**
 * For each scored indicator that an area (by its position) lacks, the score with that one as bad and as good as anywhere, the others
 * still missing; in the order of the table (methods.md section 9).
 */
export function effectOfMissing(table: Table, products: readonly number[], area: number, way: Way): readonly MissingEffect[] {
	const packed = packTable(table, way);
	return table.columns.flatMap(({ code }, indicator): MissingEffect[] => {
		const rows = rowsOf(packed, indicator);
		const first = rows[0];
		if (!first || !Number.isNaN(packed.scores[first[area]!])) return [];
		const held = first.map((at) => packed.scores[at]!).filter((score) => !Number.isNaN(score));
		const scoreWith = (own: number): number | undefined => {
			const scores = packed.scores.slice();
			for (const row of rows) scores[row[area]!] = own;
			const score = rankCells(cellTable({ ...packed, scores }), products, { aggregation: way.aggregation }).scores[area]!;
			return Number.isNaN(score) ? undefined : score;
		};
		return [{ code, worst: scoreWith(Math.min(...held)), best: scoreWith(Math.max(...held)) }];
	});
}
