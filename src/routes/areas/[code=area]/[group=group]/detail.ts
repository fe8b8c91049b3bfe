import { periodWords } from '#lib/format/periods.ts';
import { numberText } from '#lib/format/numbers.ts';
import { valueText } from '#lib/format/values.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** What a board is told of a figure beside what everybody is: every cell as it is printed. */
export interface Detail {
	readonly indicator: string;
	readonly name: string;
	readonly period: string;
	readonly value: string;
	/** 95% limits, or that there are none. */
	readonly interval: string;
	/** The limits are the publisher's, worked out here, or not held. */
	readonly method: string;
	readonly counts: string;
	readonly england: string;
	readonly status: string;
}

const STATUS: Readonly<Record<string, string>> = {
	scored: 'Scored',
	context: 'Shown, not scored',
	'too-few': 'Shown: too few CCGs',
	'out-of-date': 'Out of date'
};

const METHOD: Readonly<Record<string, string>> = { published: 'Published limits', computed: 'Limits from counts' };

/** The detail of a figure; `undefined` where the place has none. */
export function detailOf(figure: IndicatorFigure): Detail | undefined {
	const { indicator, name, value, centre, starts, ends, lower, upper, limitsFrom, numerator, denominator, standing, suspect } = figure;
	if (value === null || starts === null || ends === null) return undefined;
	const text = (one: number) => valueText(one, figure, 'board');
	return {
		indicator,
		name,
		period: periodWords({ starts, ends }),
		value: text(value),
		interval: lower === null || upper === null ? 'None held' : `${text(lower)} to ${text(upper)}`,
		method: METHOD[limitsFrom ?? ''] ?? 'No limits',
		counts: numerator === null || denominator === null ? 'Counts not held' : `${numberText(numerator)} of ${numberText(denominator)}`,
		england: centre === null ? 'None held' : text(centre),
		status: suspect === null ? (STATUS[standing ?? ''] ?? 'Shown, not scored') : 'Shown, not counted'
	};
}
