import { peopleGap, standardisedPeopleGap, type PeopleGap } from '#lib/domain/comparison/people-gap.ts';
import type { CountedFigure } from './figure-table.ts';
import type { Rule } from './rules.ts';

/** A gap as people, and whether it is an approximation (of an age-standardised rate). */
export interface Gap extends PeopleGap {
	readonly approximate: boolean;
}

/** How many people more or fewer it would be at the standard in force, at England's value, and at the comparator's. */
export interface Gaps {
	readonly standard: Gap | undefined;
	readonly england: Gap | undefined;
	readonly comparator: Gap | undefined;
}

/** The gaps of a figure to the standard in force, to England and to a comparator, as people; `undefined` where people cannot be counted. */
export function gapsOf(figure: CountedFigure, rule: Rule, comparator: number | undefined): Gaps {
	const to = (standard: number | undefined): Gap | undefined => (standard === undefined ? undefined : gapTo(figure, rule, standard));
	return { standard: to(rule.standard), england: to(rule.centre), comparator: to(comparator) };
}

function gapTo(figure: CountedFigure, { kind, per, polarity }: Rule, standard: number): Gap | undefined {
	const { value, lower, upper, numerator, denominator } = figure;
	const asked = { value, lower, upper, standard, polarity };
	if (kind === 'dsr' || kind === 'indirectly-standardised') {
		const gap = numerator === undefined ? undefined : standardisedPeopleGap({ ...asked, count: numerator });
		return gap && { ...gap, approximate: true };
	}
	if ((kind !== 'proportion' && kind !== 'crude-rate') || denominator === undefined) return undefined;
	const gap = peopleGap({ ...asked, denominator, multiplier: per });
	return gap && { ...gap, approximate: false };
}
