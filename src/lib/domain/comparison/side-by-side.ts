import { CELLS, type CellId } from '../framework.ts';
import { aheadShare } from '../scoring/ahead-share.ts';
import type { Grid } from '../scoring/grid.ts';
import { scoreOfProducts } from '../scoring/overall.ts';
import { isScored, type Table } from '../scoring/table.ts';
import { quantileOf } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';

/** A table of some of its areas, by their positions, in which only indicators count that all of them have; yardsticks stay those of all. */
export function sharedTable(table: Table, positions: readonly number[]): Table {
	const pick = <T>(values: readonly T[]): readonly T[] => positions.map((at) => values[at]!);
	return {
		areas: pick(table.areas),
		columns: table.columns
			.filter((column) => isScored(column) && positions.every((at) => column.values[at] !== undefined))
			.map((column) => ({
				...column,
				values: pick(column.values),
				errors: pick(column.errors),
				...(column.bands ? { bands: pick(column.bands) } : {})
			}))
	};
}

/** A cell that all areas compared have. */
export interface SharedCell {
	readonly id: CellId;
	/** Its share of the weight of all shared cells, 0 to 1. */
	readonly share: number;
	/** 20 to 80, in the order of the areas. */
	readonly scores: readonly number[];
}

/** Several areas on the cells that all of them have. */
export interface SideBySide {
	readonly cells: readonly SharedCell[];
	/** Weighted means over those cells; `undefined` where none carries weight. */
	readonly scores: readonly (number | undefined)[];
	/** Their standard errors; `undefined` where none is known. */
	readonly errors: readonly (number | undefined)[];
	/** Row by column: the share of all weightings of those cells under which the one is ahead of the other, 0 to 1; 1/2 on the diagonal. */
	readonly ahead: readonly (readonly number[])[];
}

/** The areas on their shared cells under the fifteen products of some weights (methods.md sections 8.2, 9 and 11). */
export function sideBySide(grids: readonly Grid[], products: readonly number[]): SideBySide {
	const shared = CELLS.map((id, at) => ({ id, at })).filter(({ at }) => grids.every((grid) => grid[at]?.score !== undefined));
	const total = shared.reduce((sum, { at }) => sum + products[at]!, 0);
	const cells = shared.map(({ id, at }) => ({
		id,
		share: total > 0 ? products[at]! / total : 0,
		scores: grids.map((grid) => grid[at]!.score!)
	}));
	const kept = new Set(shared.map(({ at }) => at));
	const overall = grids.map((grid) =>
		scoreOfProducts(
			grid.map((cell, at) => (kept.has(at) ? cell : undefined)),
			products
		)
	);
	return {
		cells,
		scores: overall.map((one) => one?.score),
		errors: overall.map((one) => one?.se),
		ahead: grids.map((_, a) => grids.map((_, b) => aheadShare(cells.map(({ scores }) => roundedTo9(scores[a]! - scores[b]!)))))
	};
}

/** Whether two scores differ by more than chance allows at 95%; `undefined` where an error is not known (methods.md section 12). */
export function toldApart({ scores, errors }: Pick<SideBySide, 'scores' | 'errors'>, a: number, b: number): boolean | undefined {
	const [one, other, error, otherError] = [scores[a], scores[b], errors[a], errors[b]];
	if (one === undefined || other === undefined || error === undefined || otherError === undefined) return undefined;
	return roundedTo9(Math.abs(one - other)) > roundedTo9(quantileOf(0.95) * Math.hypot(error, otherError));
}
