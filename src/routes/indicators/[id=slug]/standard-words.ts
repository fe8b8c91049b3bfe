import { dayWords } from '#lib/format/dates.ts';
import { valueText } from '#lib/format/values.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';

const NONE = 'None is recorded. England is what figures are compared with.';

/**
 * By what figures are judged: "At least 60% from 1 April 2018, set by NHS England"; a standard whose first day nobody states is
 * said to have been in force by its day. Standards of what is not held are said as stated, with their first day or that it is not known.
 */
export function standardWords(indicator: FoundIndicator): string {
	const judged = indicator.standards.map(({ value, sense, from, undated, until, setBy }) => {
		const least = sense === 'at-least' ? 'At least' : 'At most';
		const since = undated ? `in force by ${dayWords(from)} (its first day is not known)` : `from ${dayWords(from)}`;
		return `${least} ${valueText(value, indicator, 'board')} ${since}${until ? ` to ${dayWords(until)}` : ''}, set by ${setBy}`;
	});
	const stated = indicator.statedStandards.map(
		({ text, from }) => `${text}; ${from ? `in force from ${dayWords(from)}` : 'the day it came into force is not known'}`
	);
	if (judged.length + stated.length === 0) return indicator.status === 'measured' ? NONE : 'None is known';
	return [...judged, ...stated].join('. ');
}
