import { phi } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { Scored } from './rank-intervals.ts';

/** The probability that the second is ahead of the first, 0 to 1; without any error 1 where it is, else 0. */
function aheadOf(first: Scored, second: Scored): number {
	const spread = Math.hypot(first.se ?? 0, second.se ?? 0);
	if (spread === 0) return roundedTo9(second.score) > roundedTo9(first.score) ? 1 : 0;
	return phi((second.score - first.score) / spread);
}

/** The place each area would have on average, 1 is best, in the order given; an unknown error counts as none (methods.md section 10, exact). */
export function expectedRanks(areas: readonly Scored[]): readonly number[] {
	return areas.map((area, a) => areas.reduce((sum, other, b) => (a === b ? sum : sum + aheadOf(area, other)), 1));
}
