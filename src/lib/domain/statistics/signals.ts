import { roundedTo9 } from './rounding.ts';
import type { XmrLines } from './xmr.ts';

/** What a point of a control chart says, the strongest first, in the words of NHSRplotthedots. */
export const SIGNALS = [
	'Above UCL',
	'Below LCL',
	'7 Point Trend (Increasing)',
	'7 Point Trend (Decreasing)',
	'2 in 3 Above CL',
	'2 in 3 Below CL',
	'7 Points Above CL',
	'7 Points Below CL',
	'Common Cause'
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Points in a row that make a trend or a shift. */
const RUN = 7;

/** Whether each point belongs to a run of seven or more; a point goes on with the run before it where `joins` says so. */
function inLongRun(count: number, joins: (at: number) => boolean, belongs: (at: number) => boolean): readonly boolean[] {
	const marked = Array.from({ length: count }, () => false);
	for (let start = 0; start < count;) {
		let end = start + 1;
		while (end < count && joins(end)) end++;
		if (end - start >= RUN && belongs(start)) marked.fill(true, start, end);
		start = end;
	}
	return marked;
}

/** Whether each point lies beyond the near line, inside the limit, with another such among three in a row on its side of the mean. */
function twoInThree(sides: readonly number[], beyond: readonly boolean[], side: number): readonly boolean[] {
	const marked = sides.map(() => false);
	for (let first = 0; first + 2 < sides.length; first++) {
		const three = [first, first + 1, first + 2];
		const near = three.filter((at) => beyond[at]);
		if (three.every((at) => sides[at] === side) && near.length >= 2) for (const at of near) marked[at] = true;
	}
	return marked;
}

/**
 * What each value signals against the lines of its chart, the strongest where several do; limits and lines are beaten strictly, after
 * rounding to nine decimals ("plot the dots": NHSRplotthedots; NHS England, Making Data Count).
 */
export function signalsOf(values: readonly number[], lines: XmrLines): readonly Signal[] {
	const y = values.map(roundedTo9);
	const [mean, lower, upper, nearLower, nearUpper] = [lines.mean, lines.lower, lines.upper, lines.nearLower, lines.nearUpper].map(
		roundedTo9
	);
	const sides = y.map((value) => Math.sign(value - mean!));
	const sideBefore = (at: number): boolean => sides[at] === sides[at - 1];
	const run = (joins: (at: number) => boolean, belongs: (at: number) => boolean = () => true) => inLongRun(y.length, joins, belongs);
	const marks: readonly (readonly boolean[])[] = [
		y.map((value) => value > upper!),
		y.map((value) => value < lower!),
		run((at) => y[at]! > y[at - 1]!),
		run((at) => y[at]! < y[at - 1]!),
		twoInThree(
			sides,
			y.map((value) => value > nearUpper! && value <= upper!),
			1
		),
		twoInThree(
			sides,
			y.map((value) => value < nearLower! && value >= lower!),
			-1
		),
		run(sideBefore, (at) => sides[at] === 1),
		run(sideBefore, (at) => sides[at] === -1)
	];
	return y.map((_, at) => SIGNALS[marks.findIndex((mark) => mark[at])] ?? 'Common Cause');
}
