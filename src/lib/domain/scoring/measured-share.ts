import type { Grid } from './grid.ts';
import { productsOf, type Weights } from './weights.ts';

/** The share of all weight, 0 to 1, that falls on cells measured for at least one area; 0 where nothing has weight (methods.md section 9). */
export function measuredShare(grids: readonly Grid[], weights: Weights): number {
	let [measured, all] = [0, 0];
	productsOf(weights).forEach((weight, index) => {
		all += weight;
		if (weight > 0 && grids.some((grid) => grid[index] !== undefined)) measured += weight;
	});
	return all > 0 ? measured / all : 0;
}
