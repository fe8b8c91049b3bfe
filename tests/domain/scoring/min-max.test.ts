import { expect, it } from 'vitest';
import { minMax, minMaxError } from '#lib/domain/scoring/min-max.ts';

const ends = { min: 20, max: 60 };

it('a quarter of the way from least to most is 25, or 75 where low is good (methods.md section 6.3)', () => {
	expect([20, 30, 60].map((x) => minMax(x, ends, 'high'))).toEqual([0, 25, 100]);
	expect([20, 30, 60].map((x) => minMax(x, ends, 'low'))).toEqual([100, 75, 0]);
});

it('for a geometric mean the scale begins at 1: a quarter of the way is 1 + 99 / 4', () => {
	expect(minMax(30, ends, 'high', 1)).toBe(25.75);
	expect(minMax(30, ends, 'low', 1)).toBe(75.25);
	expect(minMaxError(2, ends, 1)).toBe(4.95);
});

it('an error of 2 on a scale of 40 is 5 of 100', () => {
	expect(minMaxError(2, ends)).toBe(5);
	expect(minMaxError(undefined, ends)).toBeUndefined();
});

it('there is no score and no error where all areas are alike, and no score without a good direction', () => {
	expect(minMax(20, { min: 20, max: 20 }, 'high')).toBeUndefined();
	expect(minMaxError(2, { min: 20, max: 20 })).toBeUndefined();
	expect(minMax(30, ends, 'none')).toBeUndefined();
});
