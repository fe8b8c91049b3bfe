import type { MarkName } from '#lib/charts/marks/shape.ts';
import type { ReadingLevel } from '#lib/format/values.ts';
import type { TrendRow } from '#lib/server/queries/trends.ts';
import type { FigureRow } from './rows.ts';

const BOARD_REASONS: Readonly<Record<NonNullable<TrendRow['reason']>, string>> = {
	'kind of value': 'not tested: kind of figure',
	'too few points': 'too few points',
	'no confidence limits': 'no limits, not tested',
	break: 'cut by a break',
	'pooled years': 'years overlap, not tested'
};

const PUBLIC_REASONS: Readonly<Record<NonNullable<TrendRow['reason']>, string>> = {
	'kind of value': 'cannot be tested',
	'too few points': 'too few periods to say',
	'no confidence limits': 'no margin of error, cannot say',
	break: 'counted in a new way, cannot say',
	'pooled years': 'years overlap, cannot say'
};

/** Where a series is going, in a few words, with why that cannot be said where it cannot. */
export function trendWords(trend: TrendRow | undefined, level: ReadingLevel): string {
	if (!trend) return 'one period held';
	if (trend.reason) return (level === 'board' ? BOARD_REASONS : PUBLIC_REASONS)[trend.reason];
	if (trend.result === 'no significant change') return 'no clear change';
	const way = trend.result.startsWith('increasing') ? 'rising' : 'falling';
	const good = trend.result.split(', getting ')[1];
	return good === undefined ? way : `${way}, ${good}`;
}

/** What the record says of a figure without a margin of error: a hollow mark, and its words. */
export interface RecordWords {
	readonly mark: MarkName;
	readonly words: string;
}

/** What the periods of a series are called, by the label of its newest one. */
function periodsOf(label: string): string {
	if (/^[0-9]{4}-[0-9]{2}$/.test(label)) return 'months';
	if (/Q[1-4]$/.test(label)) return 'quarters';
	return /^[0-9]{4}(\/[0-9]{2})?$/.test(label) ? 'years' : 'periods';
}

/** "worse in each of the last 8 quarters", for a figure that nothing else judges; `undefined` where its record is mixed, or too short. */
export function recordWords({ figure, trend, standard }: FigureRow): RecordWords | undefined {
	if (figure.verdict !== 'not-compared' || figure.suspect !== null || !trend) return undefined;
	const way = trend.record === 'worse throughout' ? 'worse' : trend.record === 'better throughout' ? 'better' : undefined;
	if (!way) return undefined;
	const than = standard === undefined ? 'England' : 'the standard';
	return { mark: `possibly-${way}`, words: `${way} than ${than} in each of the last ${trend.of} ${periodsOf(trend.last)}` };
}
