import type { Limits } from './limits.ts';
import { quantileOf, type Level } from './normal.ts';

/** The standard error that published limits imply, on the scale of the figure, also where they are uneven (methods.md section 5). */
export function seFromLimits({ lower, upper }: Limits, level: Level): number {
	return (upper - lower) / (2 * quantileOf(level));
}
