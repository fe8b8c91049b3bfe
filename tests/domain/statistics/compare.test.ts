import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '#lib/domain/statistics/compare.ts';
import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';

it('values 4, 3, 2, 1, each 1.1 either way, against 1, 2, 3, 4 are better, similar, similar, worse (Fingertips; methods.md section 26)', () => {
	const verdicts = [4, 3, 2, 1].map((value, at) => compare({ lower: value - 1.1, upper: value + 1.1 }, at + 1, 'high'));
	expect(verdicts).toEqual(['better', 'similar', 'similar', 'worse']);
});

it('touching is similar, also where rounding of sums would part the two', () => {
	expect(compare({ lower: 0.1 + 0.2, upper: 1 }, 0.3, 'high')).toBe('similar');
	expect(compare({ lower: 0, upper: 3 }, 3, 'low')).toBe('similar');
});

it('without a good direction it is higher, lower or similar', () => {
	expect(compare({ lower: 2, upper: 3 }, 1, 'none')).toBe('higher');
	expect(compare({ lower: 2, upper: 3 }, 4, 'none')).toBe('lower');
	expect(compare({ lower: 2, upper: 3 }, 2.5, 'none')).toBe('similar');
});

it('nothing is compared where a limit or the benchmark is missing', () => {
	expect(compare(undefined, 1, 'high')).toBe('not-compared');
	expect(compare({ lower: undefined, upper: 3 }, 1, 'high')).toBe('not-compared');
	expect(compare({ lower: 2, upper: 3 }, undefined, 'high')).toBe('not-compared');
});

it('swapping which way is good swaps better and worse', () => {
	const swapped = { better: 'worse', worse: 'better' } as Readonly<Record<string, string>>;
	fc.assert(
		fc.property(fc.double({ noNaN: true, min: -9, max: 9 }), fc.double({ noNaN: true, min: 0, max: 9 }), (value, width) => {
			const limits = { lower: value - width, upper: value + width };
			const high = compare(limits, 1, 'high');
			expect(compare(limits, 1, 'low')).toBe(swapped[high] ?? high);
		})
	);
});

const LEVELS = [0.998, 0.95] as const;

it('what is so at 99.8% is so at 95%, and every interval holds its figure', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 40 }), (n, more, tenths) => {
			const x = Math.min(n, more);
			const [share, rate] = [LEVELS.map((level) => wilson(x, n, level)!), LEVELS.map((level) => crudeRate(more, n, 1, level)!)];
			for (const { limits, value } of [
				{ limits: share, value: x / n },
				{ limits: rate, value: more / n }
			]) {
				for (const { lower, upper } of limits) {
					expect(lower ?? 0).toBeLessThanOrEqual(value + 1e-12);
					expect(upper).toBeGreaterThanOrEqual(value - 1e-12);
				}
				const [wide, narrow] = limits.map((limit) => compare(limit, tenths / 20, 'high'));
				if (wide === 'better' || wide === 'worse') expect(narrow).toBe(wide);
			}
		})
	);
});

it('one limit alone compares nothing, on whichever side of the benchmark it is', () => {
	expect(compare({ lower: 6 }, 5, 'high')).toBe('not-compared');
	expect(compare({ upper: 4 }, 5, 'high')).toBe('not-compared');
});
