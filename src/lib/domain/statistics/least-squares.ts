/** A point of a weighted fit. Points of no weight take no part. */
export interface WeightedPoint {
	readonly x: number;
	readonly y: number;
	readonly weight: number;
}

/** A line through weighted points. */
export interface Fit {
	/** Its height where x is 0. */
	readonly intercept: number;
	readonly slope: number;
	/** The weighted sum of squares of x about its weighted mean: the slope's variance is that of a point of weight 1 over it. */
	readonly reach: number;
	/** The weighted sum of squares of what the line leaves. */
	readonly left: number;
}

/** The line of weighted least squares; `undefined` where all the weight lies at one x, or the sums are beyond numbers. */
export function leastSquares(points: readonly WeightedPoint[]): Fit | undefined {
	const first = points.find(({ weight }) => weight > 0)?.x;
	if (points.every(({ x, weight }) => x === first || !(weight > 0))) return undefined;
	const most = points.reduce((weight, point) => Math.max(weight, point.weight), 0);
	const total = (of: (point: WeightedPoint) => number): number => points.reduce((sum, point) => sum + (point.weight / most) * of(point), 0);
	const all = total(() => 1);
	const [x, y] = [total((point) => point.x) / all, total((point) => point.y) / all];
	const reach = total((point) => (point.x - x) ** 2);
	const slope = total((point) => (point.x - x) * (point.y - y)) / reach;
	const left = total((point) => (point.y - y - slope * (point.x - x)) ** 2);
	const fit = { intercept: y - slope * x, slope, reach: reach * most, left: left * most };
	return reach > 0 && Object.values(fit).every(Number.isFinite) ? fit : undefined;
}
