import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorOf, scoreOf, yardstick, zScore } from '#lib/domain/scoring/standardise.ts';

const measures = (...values: number[]) => values.map((value) => ({ value }));

it('62 with centre 60 and spread 4 is half a deviation ahead, behind where low is good (methods.md section 26)', () => {
	expect(zScore(62, { centre: 60, sd: 4 }, 'high')).toBe(0.5);
	expect(zScore(62, { centre: 60, sd: 4 }, 'low')).toBe(-0.5);
	expect([0, 1, -3].map(scoreOf)).toEqual([50, 60, 20]);
});

it('z is cut at 3 either way', () => {
	expect(zScore(1000, { centre: 60, sd: 4 }, 'high')).toBe(3);
	expect(zScore(1000, { centre: 60, sd: 4 }, 'low')).toBe(-3);
});

it('there is no z without a good direction, without spread, or for one area alone', () => {
	expect(zScore(62, { centre: 60, sd: 4 }, 'none')).toBeUndefined();
	expect(zScore(62, { centre: 60, sd: 0 }, 'high')).toBeUndefined();
	expect(zScore(62, { centre: 60, sd: undefined }, 'high')).toBeUndefined();
});

it('the spread of 70, 60, 50, 55 is 8.539125638 (worked composite of methods.md section 26)', () => {
	const ruler = yardstick(measures(70, 60, 50, 55), 60, 2)!;
	expect(ruler).toMatchObject({ centre: 60, centreFrom: 'published', min: 50, max: 70, n: 4 });
	expect(ruler.sd).toBeCloseTo(8.539125638, 9);
});

it('without a published England the centre is weighted by denominators, and plain without any', () => {
	const weighted = [{ value: 10, denominator: 300 }, { value: 20, denominator: 100 }, { value: 90 }];
	expect(yardstick(weighted, undefined, 2)).toMatchObject({ centre: 12.5, centreFrom: 'weighted' });
	expect(yardstick(measures(10, 20), undefined, 2)).toMatchObject({ centre: 15, centreFrom: 'mean' });
});

it('fewer than thirty areas make no yardstick unless fewer are asked for', () => {
	expect(yardstick(measures(...Array.from({ length: 29 }, (_, n) => n)))).toBeUndefined();
	expect(yardstick(measures(...Array.from({ length: 30 }, (_, n) => n)))?.n).toBe(30);
	expect(yardstick([], 5, 0)).toBeUndefined();
});

it('equal values have a spread of exactly 0, one value has none', () => {
	expect(yardstick(measures(0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2), undefined, 2)?.sd).toBe(0);
	expect(yardstick(measures(7), undefined, 1)?.sd).toBeUndefined();
});

it('an error is ten times its share of the spread, and unknown where either is', () => {
	expect(errorOf(2, 4)).toBe(5);
	expect(errorOf(undefined, 4)).toBeUndefined();
	expect(errorOf(2, 0)).toBeUndefined();
	expect(errorOf(2, undefined)).toBeUndefined();
});

it('a yardstick does not depend on the order of the areas', () => {
	const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), (values) => {
			expect(yardstick(measures(...values.toReversed()), undefined, 2)).toEqual(yardstick(measures(...values), undefined, 2));
		})
	);
});

it('swapping which way is good turns 50 + y into 50 - y (methods.md section 26)', () => {
	fc.assert(
		fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (x) => {
			const high = scoreOf(zScore(x, { centre: 3, sd: 7 }, 'high')!);
			const low = scoreOf(zScore(x, { centre: 3, sd: 7 }, 'low')!);
			expect(high - 50).toBeCloseTo(50 - low, 9);
		})
	);
});
