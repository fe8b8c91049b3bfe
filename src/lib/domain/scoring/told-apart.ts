import { quantileOf, type Level } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { Scored } from './rank-intervals.ts';

/**
 * How many others each area cannot be told apart from, in the order given: their scores differ by no more than chance allows at the
 * level. An area whose error is not known cannot be told apart from any (methods.md sections 8.4 and 12).
 */
export function notToldApart(areas: readonly Scored[], level: Level = 0.95): readonly number[] {
	const z = quantileOf(level);
	return areas.map((a, at) => {
		let count = 0;
		areas.forEach((b, other) => {
			if (other === at) return;
			const apart =
				a.se !== undefined && b.se !== undefined && roundedTo9(Math.abs(a.score - b.score)) > roundedTo9(z * Math.hypot(a.se, b.se));
			if (!apart) count += 1;
		});
		return count;
	});
}
