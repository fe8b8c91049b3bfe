import { quantileOf, type Level } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { Scored } from './rank-intervals.ts';

/**
 * How many others an area cannot be told apart from, by its position: their scores differ by no more than chance allows at the level. An
 * area whose error is not known cannot be told apart from any (methods.md sections 8.4 and 12).
 */
export function notToldApartAt(areas: readonly Scored[], level: Level = 0.95): (at: number) => number {
	const z = quantileOf(level);
	return (at) => {
		const a = areas[at];
		let count = 0;
		for (let other = 0; other < areas.length; other++) {
			const b = areas[other]!;
			if (other === at || a === undefined) continue;
			const apart =
				a.se !== undefined && b.se !== undefined && roundedTo9(Math.abs(a.score - b.score)) > roundedTo9(z * Math.hypot(a.se, b.se));
			if (!apart) count += 1;
		}
		return count;
	};
}

/** The same of each area, in the order given. */
export function notToldApart(areas: readonly Scored[], level: Level = 0.95): readonly number[] {
	const countAt = notToldApartAt(areas, level);
	return areas.map((_, at) => countAt(at));
}
