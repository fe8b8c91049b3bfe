import type { Limits } from './limits.ts';
import { quantileOf, type Level } from './normal.ts';

/**
 * Limits of a proportion, 0 to 1, from a count x of n; counts need not be whole. `undefined` where there is no denominator,
 * or the count is below 0 or above it (Wilson EB, 1927).
 */
export function wilson(x: number, n: number, level: Level): Limits | undefined {
	if (!(n > 0 && x >= 0 && x <= n)) return undefined;
	const z = quantileOf(level);
	const middle = 2 * x + z * z;
	const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
	const whole = 2 * (n + z * z);
	return { lower: x === 0 ? 0 : (middle - spread) / whole, upper: x === n ? 1 : (middle + spread) / whole };
}
