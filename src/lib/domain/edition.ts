import type { Vintage } from './area.ts';

/** A point of view inside a release: England at a reference date on the CCG map of that time. */
export interface Edition {
	/** The financial year, `2021-22`. */
	readonly id: string;
	/** YYYY-MM-DD; figures shown end by this day. */
	readonly referenceDate: string;
	readonly map: Vintage;
	readonly title: string;
	readonly areas: number;
}

export const DEFAULT_EDITION = '2021-22';

/** Years that a figure may be older than the reference date and still count. */
export const OLDEST_YEARS = 3;
/** An edition prefers the newest period that reaches this share of its areas ... */
export const WIDE_SHARE = 3 / 4;
/** ... failing that the newest that reaches this many areas; a series with fewer does not count. */
export const FEWEST_AREAS = 70;
