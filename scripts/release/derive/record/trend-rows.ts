import type { Edition } from '#lib/domain/edition.ts';
import { assurance } from '#lib/domain/statistics/assurance.ts';
import { controlChart, type ControlChart } from '#lib/domain/statistics/control-chart.ts';
import { recordVerdict } from '#lib/domain/statistics/record-verdict.ts';
import { trend } from '#lib/domain/statistics/trend.ts';
import { yearOnYear } from '#lib/domain/statistics/variation.ts';
import type { CHARTED, trends } from '#lib/server/db/schema.ts';
import { sinceBreak } from './own-error.ts';
import type { Point, Recorded } from './record.ts';
import { trendPoints } from './yearly.ts';

/** A row of the table `trends`. */
export type TrendRow = typeof trends.$inferInsert;

/** What the series of an edition's areas say over time; none where one period is held. */
export function trendRows(record: Recorded, edition: Edition, areas: readonly string[]): readonly TrendRow[] {
	return record.slots.length < 2 ? [] : areas.flatMap((gss) => trendRow(edition, record, gss) ?? []);
}

/** What an area's series says; `undefined` with fewer than two values. */
export function trendRow(edition: Edition, record: Recorded, gss: string): TrendRow | undefined {
	const points = record.pointsOf(gss);
	const valued = points.flatMap(({ value }, at) => (value === undefined ? [] : [at]));
	const [first, last] = [valued[0], valued.at(-1)];
	if (first === undefined || last === undefined || valued.length < 2) return undefined;
	const cut = points.findLastIndex(({ breaks }) => breaks === true);
	return {
		edition: edition.id,
		indicator: record.entry.id,
		version: gss,
		points: valued.length,
		first: labelAt(record, first),
		last: labelAt(record, last),
		breakAt: cut < 0 ? undefined : labelAt(record, cut),
		...trendPart(record, points),
		...chartPart(record, points),
		...recordPart(record, points)
	};
}

function labelAt({ slots }: Recorded, at: number): string {
	return slots[at]?.period?.label ?? '';
}

function trendPart(record: Recorded, series: readonly Point[]): Pick<TrendRow, 'result' | 'reason' | 'slope' | 'trendFirst' | 'trendLast'> {
	const { entry, every } = record;
	if (every === 'pooled') return { result: 'cannot be calculated', reason: 'pooled years' };
	const { points, size, end } = trendPoints(entry, series);
	const beforeBreak = Math.max(
		0,
		points.findLastIndex(({ breaks }) => breaks === true)
	);
	const { result, reason, slope } = trend(points, { kind: entry.kind, polarity: entry.polarity, beforeBreak });
	if (slope === undefined) return { result, reason };
	const tested = points.flatMap((point, at) => (at >= beforeBreak && isWeighed(point) ? [at] : [])).slice(-5);
	const lastOf = (at: number): number => end - (points.length - 1 - at) * size;
	return {
		result,
		slope,
		trendFirst: labelAt(record, lastOf(tested[0]!) - size + 1),
		trendLast: labelAt(record, lastOf(tested.at(-1)!))
	};
}

/** Whether the trend test can weigh a point, as `trend` does. */
function isWeighed({ value, lower, upper, numerator, denominator }: Point): boolean {
	const everybody = numerator !== undefined && numerator === denominator;
	return value !== undefined && lower !== undefined && upper !== undefined && upper > lower && !everybody;
}

/** What a chart is drawn of, and the chart. */
function charted(
	{ entry, every }: Recorded,
	points: readonly Point[]
): { of: (typeof CHARTED)[number]; chart: ControlChart; count: number } {
	const series = every === 'pooled' || entry.kind === 'yes-no' ? [] : sinceBreak(points).map(({ value }) => value);
	const values = series.filter((value) => value !== undefined);
	if (every !== 'month') return { of: 'values', chart: controlChart(values), count: values.length };
	const changes = yearOnYear(series).filter((change) => change !== undefined);
	const seasonal = controlChart(changes);
	if (seasonal.lines) return { of: 'year-on-year', chart: seasonal, count: changes.length };
	return { of: 'values with seasons', chart: controlChart(values), count: values.length };
}

function chartPart(record: Recorded, points: readonly Point[]) {
	const { of, chart, count } = charted(record, points);
	const { lines, labels, trial } = chart;
	if (!lines) return { chartPoints: count, trial };
	const newest = record.slots[points.findLastIndex(({ value }) => value !== undefined)];
	const standard = newest?.against === 'standard' ? newest.benchmark : undefined;
	const { mean, lower, upper } = lines;
	const assured = of === 'values' ? assurance(lines, standard, record.entry.polarity) : undefined;
	return { charted: of, chartPoints: count, mean, lower, upper, trial, signal: labels.at(-1), assurance: assured };
}

function recordPart({ entry, every, slots }: Recorded, points: readonly Point[]) {
	const judged = points.map(({ value }, at) => ({ value, benchmark: slots[at]?.benchmark }));
	const since = judged.slice(points.length - sinceBreak(points).length);
	const { verdict, ...said } = recordVerdict(every === 'pooled' ? [] : since, entry.polarity);
	return { ...said, record: verdict };
}
