import type { Interval } from './dsr.ts';

/**
 * The difference a - b of two independent figures with limits of one level, and its limits: the method of variance estimates
 * recovery (Newcombe's method 10, 1998; Zou and Donner, 2008).
 */
export function differenceInterval(a: Interval, b: Interval): Interval {
	const value = a.value - b.value;
	return {
		value,
		lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
		upper: value + Math.hypot(a.upper - a.value, b.value - b.lower)
	};
}
