import { controlChart, type ControlChart } from '#lib/domain/statistics/control-chart.ts';
import type { Signal } from '#lib/domain/statistics/signals.ts';
import type { ControlLines } from '#lib/charts/history-line.ts';

/** A period of a series that a control chart can be drawn of. */
export interface ChartedPoint {
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	/** `undefined` where there is none, or one that does not count. */
	readonly value: number | undefined;
	/** Whether the source began to count in another way, or for another area, with it. */
	readonly cut: boolean;
}

/** The control chart of a series since its last break: its lines, where there are enough points, and what the points signal, by period. */
export interface Control {
	readonly lines: ControlLines | undefined;
	readonly signals: ReadonlyMap<string, Exclude<Signal, 'Common Cause'>>;
	/** Whether the limits rest on fewer than twelve points. */
	readonly trial: boolean;
	readonly count: number;
}

const NONE: Control = { lines: undefined, signals: new Map(), trial: false, count: 0 };

/** Whether periods share days, as pooled years do: then each point repeats part of the one before. */
function overlapping(points: readonly ChartedPoint[]): boolean {
	return points.some(({ starts }, at) => at > 0 && starts <= points[at - 1]!.ends);
}

/** The XmR chart of a series, oldest first, with the "plot the dots" rules, never across a break (methods.md sections 16 and 17). */
export function controlOf(points: readonly ChartedPoint[]): Control {
	const since = points
		.slice(
			Math.max(
				0,
				points.findLastIndex(({ cut }) => cut)
			)
		)
		.filter(({ value }) => value !== undefined);
	if (since.length === 0 || overlapping(since)) return NONE;
	const chart = controlChart(since.map(({ value }) => value!));
	return { lines: linesOf(chart, since), signals: signalsOf(chart, since), trial: chart.trial, count: since.length };
}

function linesOf({ lines }: ControlChart, since: readonly ChartedPoint[]): ControlLines | undefined {
	return lines && { mean: lines.mean, lower: lines.lower, upper: lines.upper, starts: since[0]!.starts, ends: since.at(-1)!.ends };
}

function signalsOf({ labels }: ControlChart, since: readonly ChartedPoint[]): Control['signals'] {
	return new Map(
		since.flatMap(({ period }, at) => {
			const label = labels[at];
			return label === undefined || label === 'Common Cause' ? [] : [[period, label] as const];
		})
	);
}

/** What each signal means, beside a point. */
export const SIGNAL_WORDS: Readonly<Record<Signal, string>> = {
	'Above UCL': 'above the upper limit',
	'Below LCL': 'below the lower limit',
	'7 Point Trend (Increasing)': 'one of seven or more in a row that rise',
	'7 Point Trend (Decreasing)': 'one of seven or more in a row that fall',
	'2 in 3 Above CL': 'one of two in three near the upper limit',
	'2 in 3 Below CL': 'one of two in three near the lower limit',
	'7 Points Above CL': 'one of seven or more in a row above the mean',
	'7 Points Below CL': 'one of seven or more in a row below the mean',
	'Common Cause': 'within its usual range'
};
