import { CELLS, FACTORS, GROUPS } from '../framework.ts';
import { inLowestTerms } from './divisor.ts';

/** What a reader cares about: whole numbers 0 to 9 in the order of `GROUPS`, `FACTORS` and `CELLS`. Only ratios matter (methods.md section 7). */
export interface Weights {
	/** Five, one a patient group. */
	readonly groups: readonly number[];
	/** Three, one a factor. */
	readonly factors: readonly number[];
	/** Fifteen, one a cell, by which the products are multiplied. */
	readonly cells: readonly number[];
}

/** Where the sliders start: 3 for each group and factor, 1 for each cell. */
export const EQUAL_WEIGHTS: Weights = {
	groups: GROUPS.map(() => 3),
	factors: FACTORS.map(() => 3),
	cells: CELLS.map(() => 1)
};

/** The weight of each of the fifteen cells, 0 to 729: group times factor times the cell's own. */
export function productsOf(weights: Weights): readonly number[] {
	const { groups, factors, cells } = weights;
	return cells.map((own, index) => groups[Math.floor(index / factors.length)]! * factors[index % factors.length]! * own);
}

/** The fifteen products divided by their greatest common divisor: weights that mean the same give the same digits all the way. */
export function productsInLowestTerms(weights: Weights): readonly number[] {
	return inLowestTerms(productsOf(weights));
}

/** The text under which equal rankings share one stored result: the fifteen products in lowest terms, joined by `-`. */
export function weightKey(weights: Weights): string {
	return productsInLowestTerms(weights).join('-');
}

/** The same weights with groups, factors and cells each in lowest terms: what the canonical address carries. */
export function reducedWeights(weights: Weights): Weights {
	return { groups: inLowestTerms(weights.groups), factors: inLowestTerms(weights.factors), cells: inLowestTerms(weights.cells) };
}

/** What is wrong with weights that no score can be made of: all groups, all factors, or all fifteen products are 0. */
export function weightless(weights: Weights): 'groups' | 'factors' | 'cells' | undefined {
	if (weights.groups.every((weight) => weight === 0)) return 'groups';
	if (weights.factors.every((weight) => weight === 0)) return 'factors';
	return productsOf(weights).every((weight) => weight === 0) ? 'cells' : undefined;
}
