import type { Polarity } from '../indicator.ts';
import { roundedTo9, wholePeople } from '../statistics/rounding.ts';

/** A figure, what it is held against, and the people it is about. `multiplier` is 100 for per cent. */
export interface GapQuestion {
	readonly value: number;
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	readonly standard: number;
	readonly denominator: number;
	readonly polarity: Polarity;
	readonly multiplier: number;
}

/** How many people more, or fewer, there would be at the standard, in whole people with the interval where there are limits. */
export interface PeopleGap {
	readonly people: number;
	readonly low: number | undefined;
	readonly high: number | undefined;
	readonly met: boolean;
}

/**
 * The gap to a standard, or to another figure, as people: 0 where it is met, which a value at the standard does. For proportions, crude
 * rates and counts. `undefined` without a good direction, with a multiplier of 0 or less (or next to nothing) or a denominator below 0
 * (methods.md section 13).
 */
export function peopleGap({ value, lower, upper, standard, denominator, polarity, multiplier }: GapQuestion): PeopleGap | undefined {
	if (polarity === 'none' || !(multiplier > 0) || !(denominator >= 0)) return undefined;
	const side = polarity === 'high' ? 1 : -1;
	const at = (x: number): number => wholePeople((Math.max(0, side * (standard - x)) * denominator) / multiplier);
	const ends = lower === undefined || upper === undefined ? undefined : [at(lower), at(upper)];
	const [people, low, high] = [at(value), ends && Math.min(...ends), ends && Math.max(...ends)];
	if (![people, low ?? 0, high ?? 0].every(Number.isFinite)) return undefined;
	return { people, low, high, met: side * (roundedTo9(value) - roundedTo9(standard)) >= 0 };
}

/** A directly standardised rate with the events it rests on. */
export interface StandardisedGapQuestion extends Omit<GapQuestion, 'denominator' | 'multiplier'> {
	readonly count: number;
}

/** As `peopleGap`, by `count * (1 - standard / value)`, for an age-standardised rate above 0; an approximation, to be marked so (methods.md section 13). */
export function standardisedPeopleGap({ count, ...figure }: StandardisedGapQuestion): PeopleGap | undefined {
	return figure.value > 0 ? peopleGap({ ...figure, denominator: count / figure.value, multiplier: 1 }) : undefined;
}
