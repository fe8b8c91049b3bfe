import type { Grid } from './grid.ts';
import { productsInLowestTerms, type Weights } from './weights.ts';

/**
 * The share of an area's score, 0 to 1, whose error is only estimated from the variation of its own series: it is part of `knownErrorShare`.
 * `shares` has that share of each of the fifteen cells. `undefined` where the area has no score (methods.md sections 5 and 8.4).
 */
export function ownVariationShare(grid: Grid, shares: readonly number[], weights: Weights): number | undefined {
	let [present, own] = [0, 0];
	for (const [cell, weight] of productsInLowestTerms(weights).entries()) {
		if (grid[cell]?.score === undefined) continue;
		present += weight;
		own += weight * (shares[cell] ?? 0);
	}
	return present > 0 ? own / present : undefined;
}
