import type { Limits } from './limits.ts';
import type { Level } from './normal.ts';
import { studentQuantile } from './student.ts';

/**
 * Limits of a mean of n values whose standard deviation (divisor n - 1) is sd: `mean -+ t(n - 1) sd / sqrt(n)`. `undefined` with fewer
 * than two values or a spread below 0 (Student, 1908).
 */
export function meanInterval(mean: number, sd: number, n: number, level: Level): Limits | undefined {
	const t = studentQuantile((1 - level) / 2, n - 1);
	if (t === undefined || !(sd >= 0)) return undefined;
	const half = (t * sd) / Math.sqrt(n);
	return { lower: mean - half, upper: mean + half };
}
