import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { nothing, type Shown } from '#lib/domain/scoring/shown.ts';
import { pointOf, type Point } from './record.ts';

/** A stretch of a series with the places of its first and last period. */
export interface Stretch extends Point {
	readonly first: number;
	readonly last: number;
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
export function trendPoints(entry: MeasuredIndicator, points: readonly Point[]): readonly Stretch[] {
	const { window } = entry;
	if (window === undefined) return points.map((point, at) => ({ ...point, first: at, last: at }));
	const newest = points.findLastIndex(({ value }) => value !== undefined);
	const years: Stretch[] = [];
	for (let end = newest; end - window + 1 >= 0; end -= window) {
		const first = end - window + 1;
		const breaks = points.slice(first, end + 1).some((point) => point.breaks === true);
		years.unshift({ ...pointOf(entry, addedUp(entry, points.slice(first, end + 1))), breaks, first, last: end });
	}
	return years;
}
