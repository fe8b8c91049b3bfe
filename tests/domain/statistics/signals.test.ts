import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIGNALS, signalsOf } from '#lib/domain/statistics/signals.ts';

/** A mean of 0, near lines at 2 and limits at 3 either way. */
const LINES = { mean: 0, amr: 1, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
const said = (values: readonly number[]) => signalsOf(values, LINES);
const common = (count: number) => Array<string>(count).fill('Common Cause');

it('two in three: beyond the near line 0 0 1 0 1 0 0 marks the third and the fifth, 1 0 0 1 none (rules of NHSRplotthedots)', () => {
	const [near, inside] = [2.5, 0.5];
	const marked = said([inside, inside, near, inside, near, inside, inside].with(6, -1));
	expect(marked.map((signal) => signal === '2 in 3 Above CL')).toEqual([false, false, true, false, true, false, false]);
	expect(said([near, inside, inside, near])).toEqual(common(4));
	expect(said([-near, -inside, -near])).toEqual(['2 in 3 Below CL', 'Common Cause', '2 in 3 Below CL']);
});

it('two in three: not across the mean, not upon the near line, and a point outside the limit is none of the two', () => {
	expect(said([2.5, -0.5, 2.5])).toEqual(common(3));
	expect(said([2, 1, 2])).toEqual(common(3));
	expect(said([2.5, 1, 3.5])).toEqual(['Common Cause', 'Common Cause', 'Above UCL']);
	expect(said([3, 1, 3])).toEqual(['2 in 3 Above CL', 'Common Cause', '2 in 3 Above CL']);
});

it('a limit is beaten strictly', () => {
	expect(said([3, -3])).toEqual(common(2));
	expect(said([3.001, -3.001])).toEqual(['Above UCL', 'Below LCL']);
});

it('seven points on one side are marked, six or a point on the mean are not', () => {
	const sides = [1, 0.5, 1, 0.5, 1, 0.5, 1];
	expect(said(sides)).toEqual(Array(7).fill('7 Points Above CL'));
	expect(said(sides.map((y) => -y))).toEqual(Array(7).fill('7 Points Below CL'));
	expect(said(sides.slice(1))).toEqual(common(6));
	expect(said(sides.with(3, 0))).toEqual(common(7));
	expect(said(Array<number>(9).fill(0))).toEqual(common(9));
});

it('a trend of seven is marked whole, whichever side it is on, and a tie ends it', () => {
	const falling = [1.5, 1, 0.5, 0.1, -0.5, -1, -1.5];
	expect(said(falling)).toEqual(Array(7).fill('7 Point Trend (Decreasing)'));
	expect(said(falling.with(3, 0.5))).toEqual(common(7));
	expect(said(falling.slice(1))).toEqual(common(6));
});

it('a point has the strongest signal that applies', () => {
	const rising = [0.1, 0.2, 0.3, 0.4, 2.1, 2.2, 3.5];
	expect(said(rising)).toEqual([...Array<string>(6).fill('7 Point Trend (Increasing)'), 'Above UCL']);
});

it('every point has one signal, and turning the chart over turns the signals', () => {
	const turned: Readonly<Record<string, string>> = {
		'Above UCL': 'Below LCL',
		'7 Point Trend (Increasing)': '7 Point Trend (Decreasing)',
		'2 in 3 Above CL': '2 in 3 Below CL',
		'7 Points Above CL': '7 Points Below CL'
	};
	const back = Object.fromEntries(Object.entries(turned).map(([above, below]) => [below, above]));
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 30 }), (values) => {
			const signals = said(values);
			expect(signals).toHaveLength(values.length);
			for (const signal of signals) expect(SIGNALS).toContain(signal);
			const over = said(values.map((y) => -y));
			// a peak can end a rise and begin a fall: there the rise is named first, whichever way up the chart is
			const plain = (signal: string): string => (signal.startsWith('7 Point Trend') ? 'trend' : signal);
			expect(over.map(plain)).toEqual(signals.map((signal) => plain(turned[signal] ?? back[signal] ?? signal)));
		})
	);
});
