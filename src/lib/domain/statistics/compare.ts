import type { Polarity } from '../indicator.ts';
import type { MaybeLimits } from './limits.ts';
import { roundedTo9 } from './rounding.ts';

/** What limits say of a fixed benchmark at one level. */
export type Comparison = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'not-compared';

/**
 * Where limits stand against a fixed benchmark: lower only where the upper limit is below it, higher only where the lower one is
 * above it, else similar (touching is similar); better and worse after polarity. `not-compared` where a limit or the
 * benchmark is missing (the convention of the Fingertips service).
 */
export function compare(limits: MaybeLimits | undefined, benchmark: number | undefined, polarity: Polarity): Comparison {
	if (limits?.lower === undefined || limits.upper === undefined || benchmark === undefined) return 'not-compared';
	const side =
		roundedTo9(limits.upper) < roundedTo9(benchmark) ? 'lower' : roundedTo9(limits.lower) > roundedTo9(benchmark) ? 'higher' : 'similar';
	if (side === 'similar' || polarity === 'none') return side;
	return (side === 'higher') === (polarity === 'high') ? 'better' : 'worse';
}
