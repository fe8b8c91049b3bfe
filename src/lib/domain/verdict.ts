import type { Polarity } from './indicator.ts';
import { compare } from './statistics/compare.ts';

/** What a figure with an interval says of its comparison: better and worse after polarity, higher and lower without one. */
export const VERDICTS = ['better', 'possibly-better', 'similar', 'possibly-worse', 'worse', 'higher', 'lower', 'not-compared'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A figure's limits at the two levels; absent where there are none. */
export interface TwoLimits {
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	readonly lower998?: number | undefined;
	readonly upper998?: number | undefined;
}

/**
 * What limits say of a fixed benchmark (England, a standard): at 99.8% better or worse, at 95% only possibly so, else similar. Where
 * neither way is good, higher and lower at 99.8%. `not-compared` where a limit or the benchmark is missing (methods.md sections 5 and 12).
 */
export function verdictOf(limits: TwoLimits, benchmark: number | undefined, polarity: Polarity): Verdict {
	const wide = compare({ lower: limits.lower998, upper: limits.upper998 }, benchmark, polarity);
	const narrow = compare({ lower: limits.lower, upper: limits.upper }, benchmark, polarity);
	if (narrow === 'not-compared' || wide !== 'similar') return narrow === 'not-compared' ? narrow : wide;
	return narrow === 'better' ? 'possibly-better' : narrow === 'worse' ? 'possibly-worse' : 'similar';
}
