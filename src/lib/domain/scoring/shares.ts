import { CELLS, FACTORS, GROUPS } from '../framework.ts';
import { productsOf, type Weights } from './weights.ts';

/** How a reader's weight is spread: shares of the whole, 0 to 1, each list adding up to 1. */
export interface WeightShares {
	readonly groups: readonly number[];
	readonly factors: readonly number[];
	readonly cells: readonly number[];
}

/** The share of all weight that falls on each group, factor and cell, cells' own weights counted; all 0 where nothing has weight. */
export function weightShares(weights: Weights): WeightShares {
	const products = productsOf(weights);
	const total = products.reduce((sum, product) => sum + product, 0) || 1;
	const cells = products.map((product) => product / total);
	const sumWhere = (belongs: (index: number) => boolean): number =>
		products.reduce((sum, product, index) => (belongs(index) ? sum + product : sum), 0) / total;
	return {
		groups: GROUPS.map((_, group) => sumWhere((index) => Math.floor(index / FACTORS.length) === group)),
		factors: FACTORS.map((_, factor) => sumWhere((index) => index % FACTORS.length === factor)),
		cells: CELLS.map((_, index) => cells[index]!)
	};
}
