import { phiRead } from '../statistics/normal-table.ts';

const INTERVALS = 512;
/** Errors away at which an area is plainly above or below: the tail is 4e-11. */
const FAR = 6.5;
const SQRT_2PI = Math.sqrt(2 * Math.PI);

/** How many areas are expected above a point, and the variance of that number. */
export interface Ahead {
	count: number;
	variance: number;
}

/**
 * The smooth part of the curve: number and variance of areas above each of 513 evenly spaced points, with their slopes, to be read
 * by cubic interpolation (error below 1e-6 an area whose standard error is eight spaces or more).
 */
export function smoothCurve(
	scores: readonly number[],
	errors: readonly number[],
	from: number,
	to: number
): (x: number, ahead: Ahead) => void {
	const space = (to - from) / INTERVALS;
	const columns = new Float64Array(4 * (INTERVALS + 1));
	for (let at = 0; at <= INTERVALS; at++) {
		let [count, countSlope, variance, varianceSlope] = [0, 0, 0, 0];
		for (let b = 0; b < scores.length; b++) {
			const z = (scores[b]! - from - at * space) / errors[b]!;
			if (z >= FAR) count += 1;
			if (z >= FAR || z <= -FAR) continue;
			const p = phiRead(z);
			const slope = (-Math.exp((-z * z) / 2) / (SQRT_2PI * errors[b]!)) * space;
			count += p;
			countSlope += slope;
			variance += p * (1 - p);
			varianceSlope += slope * (1 - 2 * p);
		}
		columns.set([count, countSlope, variance, varianceSlope], 4 * at);
	}
	return (x, ahead) => {
		const place = Math.min(Math.max((x - from) / space, 0), INTERVALS - 1e-9);
		const at = Math.floor(place);
		const t = place - at;
		const [s, row] = [1 - t, 4 * at];
		const [h00, h10, h01, h11] = [s * s * (1 + 2 * t), t * s * s, t * t * (3 - 2 * t), -t * t * s];
		ahead.count += h00 * columns[row]! + h10 * columns[row + 1]! + h01 * columns[row + 4]! + h11 * columns[row + 5]!;
		ahead.variance += h00 * columns[row + 2]! + h10 * columns[row + 3]! + h01 * columns[row + 6]! + h11 * columns[row + 7]!;
	};
}

/** The steep part, of areas with small errors or none: read directly, and only where the answer is not plainly 0 or 1. */
export function steepCurve(scores: readonly number[], errors: readonly number[]): (x: number, ahead: Ahead) => void {
	const order = scores.map((_, b) => b).sort((a, b) => scores[a]! - scores[b]!);
	const at = Float64Array.from(order, (b) => scores[b]!);
	const error = Float64Array.from(order, (b) => errors[b]!);
	const reach = FAR * error.reduce((most, one) => Math.max(most, one), 0);
	/** The first of the sorted scores above x. */
	const firstAbove = (x: number): number => {
		let [low, high] = [0, at.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (at[middle]! > x) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	return (x, ahead) => {
		const end = firstAbove(x + reach);
		ahead.count += at.length - end;
		for (let b = end - 1; b >= 0 && at[b]! >= x - reach; b--) {
			const p = error[b]! > 0 ? phiRead((at[b]! - x) / error[b]!) : at[b]! > x ? 1 : 0;
			ahead.count += p;
			ahead.variance += p * (1 - p);
		}
	};
}

/** The number and variance of areas above any point from `from` to `to`, written into `ahead`. */
export function aheadCurve(
	scores: readonly number[],
	errors: readonly number[],
	from: number,
	to: number
): (x: number, ahead: Ahead) => void {
	const least = (8 * (to - from)) / INTERVALS;
	const pick = (list: readonly number[], smooth: boolean): number[] =>
		list.filter((_, b) => (errors[b]! >= least && errors[b]! > 0) === smooth);
	const smooth = smoothCurve(pick(scores, true), pick(errors, true), from, to);
	const steep = steepCurve(pick(scores, false), pick(errors, false));
	return (x, ahead) => {
		[ahead.count, ahead.variance] = [0, 0];
		if (to > from) smooth(x, ahead);
		steep(x, ahead);
	};
}
