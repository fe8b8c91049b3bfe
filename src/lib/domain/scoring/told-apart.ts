import { quantileOf, type Level } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { Scored } from './rank-intervals.ts';

/** Nearer than this to the edge the two sides are rounded before they are compared, as everywhere; farther off rounding changes nothing. */
const EDGE = 1e-8;

/** Whether two scores with known errors differ by more than chance allows. */
function areApart(a: Scored, b: Scored, z: number): boolean {
	if (a.se === undefined || b.se === undefined) return false;
	const distance = Math.abs(a.score - b.score);
	const reach = z * Math.sqrt(a.se * a.se + b.se * b.se);
	return Math.abs(distance - reach) > EDGE ? distance > reach : roundedTo9(distance) > roundedTo9(reach);
}

/**
 * How many others an area cannot be told apart from, by its position: their scores differ by no more than chance allows at the level. An
 * area whose error is not known cannot be told apart from any (methods.md sections 8.4 and 12).
 */
export function notToldApartAt(areas: readonly Scored[], level: Level = 0.95): (at: number) => number {
	const z = quantileOf(level);
	return (at) => areas.reduce((count, other, place) => count + Number(place !== at && !areApart(areas[at]!, other, z)), 0);
}

/** The same of each area, in the order given. */
export function notToldApart(areas: readonly Scored[], level: Level = 0.95): readonly number[] {
	const z = quantileOf(level);
	const counts = areas.map(() => 0);
	for (let one = 1; one < areas.length; one++) {
		for (let other = 0; other < one; other++) {
			if (areApart(areas[one]!, areas[other]!, z)) continue;
			counts[one]! += 1;
			counts[other]! += 1;
		}
	}
	return counts;
}
