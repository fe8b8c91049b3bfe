import { CELLS } from '../framework.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import { PRESENT, SCORE, partsOf, type CellTable } from './cell-table.ts';
import { rankCells } from './rank-cells.ts';

/** A number for each of the fifteen cells; `undefined` where it is not defined, or the cell not measured. */
export type ByCell = readonly (number | undefined)[];

/** What a cell adds to the scores of some areas: its part of the weighted mean, 0 where an area lacks it. */
function partsIn(table: CellTable, areas: readonly number[], products: readonly number[], cell: number): readonly number[] {
	return areas.map((area) => {
		const weight = CELLS.reduce((sum, _, other) => sum + products[other]! * table.parts[partsOf(area, other) + PRESENT]!, 0);
		return (products[cell]! * table.parts[partsOf(area, cell) + SCORE]!) / weight;
	});
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

/** The covariance of two lists but for its divisor, which cancels. */
function comoment(one: readonly number[], other: readonly number[]): number {
	const [a, b] = [mean(one), mean(other)];
	return one.reduce((sum, x, at) => sum + (x - a) * (other[at]! - b), 0);
}

/**
 * How much of the differences between ranked areas each measured cell makes: cov(its part, score) / var(score), adding up to 1, a
 * negative one pulling against the rest. All `undefined` where ranked areas do not differ (Paruolo, Saisana and Saltelli, 2013;
 * methods.md section 11). Weighted mean; the gate holds, the gate on the measured share does not.
 */
export function effectiveWeights(table: CellTable, products: readonly number[], gate?: number): ByCell {
	const { scores, ranks } = rankCells(table, products, gate === undefined ? {} : { gate });
	const areas = [...ranks.keys()].filter((area) => ranks[area]! > 0);
	const held = areas.map((area) => scores[area]!);
	const differ = new Set(held.map(roundedTo9)).size > 1;
	const spread = differ ? comoment(held, held) : NaN;
	return CELLS.map((_, cell) =>
		table.measured[cell] && differ ? comoment(partsIn(table, areas, products, cell), held) / spread : undefined
	);
}
