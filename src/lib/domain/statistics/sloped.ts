import { leastSquares, type WeightedPoint } from './least-squares.ts';

/** Fewest places for a line with an error. */
const FEWEST_PLACES = 3;

/** A line over places and the standard error of its slope. */
export interface Sloped {
	readonly intercept: number;
	readonly slope: number;
	readonly se: number;
	readonly places: number;
}

/** The weighted line over places and its slope's error; those of no weight take no part. `undefined` with fewer than three others, or all at one x. */
export function sloped(points: readonly WeightedPoint[]): Sloped | undefined {
	const places = points.filter(({ weight }) => weight > 0);
	const fit = places.length < FEWEST_PLACES ? undefined : leastSquares(places);
	if (fit === undefined) return undefined;
	const se = Math.sqrt(fit.left / (places.length - 2) / fit.reach);
	return Number.isFinite(se) ? { intercept: fit.intercept, slope: fit.slope, se, places: places.length } : undefined;
}
