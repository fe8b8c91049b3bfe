import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trend, type TrendPoint } from '#lib/domain/statistics/trend.ts';

const ask = { kind: 'proportion', polarity: 'high' } as const;
const points = (values: readonly number[], half = 0.1): TrendPoint[] =>
	values.map((value) => ({ value, lower: value - half, upper: value + half }));
const rising = points([1, 2, 3, 4, 5]);

it('is the printed sums of the source', () => {
	const numbers = fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.5, max: 5, noNaN: true }));
	fc.assert(
		fc.property(fc.array(numbers, { minLength: 5, maxLength: 5 }), (pairs) => {
			const w = pairs.map(([, half]) => (3.92 / (2 * half)) ** 2);
			const sum = (of: (t: number, y: number) => number): number => pairs.reduce((total, [y], i) => total + w[i]! * of(i + 1, y), 0);
			const [Sw, Swt, Swy, Swtt, Swty] = [sum(() => 1), sum((t) => t), sum((_, y) => y), sum((t) => t * t), sum((t, y) => t * y)];
			const D = Sw * Swtt - Swt ** 2;
			const slope = (Sw * Swty - Swt * Swy) / D;
			const found = trend(
				pairs.map(([value, half]) => ({ value, lower: value - half, upper: value + half })),
				ask
			);
			expect(found.slope).toBeCloseTo(slope, 8);
			const chi2 = (slope / Math.sqrt(Sw / D)) ** 2;
			expect(Math.abs(found.chi2! - chi2)).toBeLessThanOrEqual(1e-7 * (1 + chi2));
		})
	);
});

it('says which way, and whether that is good', () => {
	expect(trend(rising, ask).result).toBe('increasing, getting better');
	expect(trend(rising, { ...ask, polarity: 'low' }).result).toBe('increasing, getting worse');
	expect(trend(rising.toReversed(), ask).result).toBe('decreasing, getting worse');
	expect(trend(rising.toReversed(), { ...ask, polarity: 'none' }).result).toBe('decreasing');
});

it('asks for 99.8%: a slope of chi-square 9.5 is no change, of 9.6 it is', () => {
	// equal weights: chi-square is 10 times the weight times the squared slope
	const half = (chi2: number): number => (3.92 / 2) * Math.sqrt(10 / chi2);
	expect(trend(points([1, 2, 3, 4, 5], half(9.54)), ask)).toMatchObject({ result: 'no significant change' });
	expect(trend(points([1, 2, 3, 4, 5], half(9.56)), ask)).toMatchObject({ result: 'increasing, getting better' });
	expect(trend(points([1, 2, 3, 4, 5], half(9.56)), ask).chi2).toBeCloseTo(9.56, 9);
});

it('is no change where one point alone makes the slope', () => {
	const one = points([5, 4.9, 4.8, 4.7, 30]);
	const found = trend(one, ask);
	expect(found.chi2).toBeGreaterThan(9.55);
	expect(found.result).toBe('no significant change');
});

it('equal values are no change, with a slope of 0', () => {
	expect(trend(points([3, 3, 3, 3, 3]), ask)).toEqual({ slope: 0, chi2: 0, result: 'no significant change' });
});

it('looks at the last five periods with a value and limits', () => {
	const longer = [...points([90, 1, 2]), {}, { value: 70 }, ...points([3, 4, 5])];
	expect(trend(longer, ask)).toEqual(trend(rising, ask));
});

it.each([
	['kind of value', rising, { ...ask, kind: 'mean' as const }],
	['kind of value', [], { ...ask, kind: 'score' as const }],
	['too few points', rising.slice(1), ask],
	['no confidence limits', rising.with(2, { value: 3 }), ask],
	['no confidence limits', rising.with(2, { value: 3, lower: 3, upper: 3 }), ask],
	['no confidence limits', rising.with(2, { value: 3, lower: 4, upper: 3 }), ask],
	['no confidence limits', rising.with(2, { ...rising[2], numerator: 40, denominator: 40 }), ask],
	['break', rising, { ...ask, beforeBreak: 1 }],
	['too few points', rising.slice(1), { ...ask, beforeBreak: 1 }]
] as const)('cannot be calculated: %s', (reason, series, question) => {
	expect(trend(series, question)).toEqual({ slope: undefined, chi2: undefined, result: 'cannot be calculated', reason });
});

it('a point with limits and no value, with one limit, or with limits too wide or too narrow to weigh takes no part', () => {
	const others: TrendPoint[] = [
		{ lower: 1, upper: 2 },
		{ value: 9, upper: 10 },
		{ value: 9, lower: 8 },
		{ value: 9, lower: -1e200, upper: 1e200 },
		{ value: 1e-200, lower: 0, upper: 2e-200 }
	];
	for (const other of others) expect(trend([...rising, other], ask), JSON.stringify(other)).toEqual(trend(rising, ask));
});

it('counts do not keep a point out unless they stand for everybody', () => {
	const counted = rising.map((point) => ({ ...point, numerator: 40, denominator: 100 }));
	expect(trend(counted, ask)).toEqual(trend(rising, ask));
});
