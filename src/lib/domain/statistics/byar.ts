import type { OpenLimits } from './limits.ts';
import { quantileOf, type Level } from './normal.ts';

const cube = (x: number): number => x * x * x;

/**
 * Limits of a count of events by Byar's approximation; the lower is `undefined` where it would be below 0, and for a count
 * of 0. `undefined` for a count below 0 (Breslow and Day, 1987).
 */
export function byar(x: number, level: Level): OpenLimits | undefined {
	if (!(x >= 0)) return undefined;
	const z = quantileOf(level);
	const lower = x * cube(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)));
	const next = x + 1;
	return { lower: lower >= 0 ? lower : undefined, upper: next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) };
}
