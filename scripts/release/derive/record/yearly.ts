import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { nothing, type Shown } from '#lib/domain/scoring/shown.ts';
import { pointOf, type Point } from './record.ts';

/** The points of a trend, oldest first, and how many of a series' periods each is made of; the last ends with period `end`. */
export interface Stretches {
	readonly points: readonly Point[];
	readonly size: number;
	readonly end: number;
}

/** Months added up: sum over sum, or of counts per head the sum over the residents of one month. */
function addedUp(entry: MeasuredIndicator, months: readonly Point[]): Shown {
	let [numerator, denominator] = [0, 0];
	for (const month of months) {
		if (month.numerator === undefined || month.denominator === undefined) return nothing('not-available');
		numerator += month.numerator;
		denominator = entry.residents === undefined ? denominator + month.denominator : month.denominator;
	}
	if (!(denominator > 0)) return nothing('not-available');
	return { value: (entry.per * numerator) / denominator, numerator, denominator, flags: [], parts: months.length };
}

/** The points that a trend is tested on: those of a monthly series that is shown by the year are years that end with its newest month, so that seasons are no trend. */
export function trendPoints(entry: MeasuredIndicator, points: readonly Point[]): Stretches {
	const { window } = entry;
	if (window === undefined) return { points, size: 1, end: points.length - 1 };
	const newest = points.findLastIndex(({ value }) => value !== undefined);
	const years: Point[] = [];
	for (let end = newest; end - window + 1 >= 0; end -= window) {
		const months = points.slice(end - window + 1, end + 1);
		years.unshift({ ...pointOf(entry, addedUp(entry, months)), breaks: months.some((month) => month.breaks === true) });
	}
	return { points: years, size: window, end: newest };
}
