import { expect, it } from 'vitest';
import { renormalise, weightedMean } from '#lib/domain/scoring/weighted-mean.ts';

it('the mean of what is there and has weight, arithmetic unless said otherwise (by hand)', () => {
	expect(weightedMean([10, undefined, 40], [1, 5, 2])).toBe(30);
	expect(weightedMean([10, 40], [3, 0])).toBe(10);
	expect(weightedMean([2, 8], [1, 1], 'geometric')).toBeCloseTo(4, 12);
	expect(weightedMean([8, 2, 1], [1, 1, 0], 'worst')).toBe(2);
	expect(weightedMean([1, 3], [1])).toBe(1);
});

it('of nothing there is none, and no geometric mean of 0 or less', () => {
	expect(weightedMean([], [])).toBeUndefined();
	expect(weightedMean([undefined, 3], [1, 0])).toBeUndefined();
	expect(weightedMean([0, 4], [1, 1], 'geometric')).toBeUndefined();
	expect(weightedMean([-1, 4], [1, 1], 'geometric')).toBeUndefined();
	expect(weightedMean([0, 4], [1, 1])).toBe(2);
	expect(weightedMean([0, 4], [0, 1], 'geometric')).toBeCloseTo(4, 12);
});

it('weights become percentages of what is present, 0 where it is absent', () => {
	expect(renormalise([1, 2, 1], [true, false, true])).toEqual([50, 0, 50]);
	expect(renormalise([1, 2], [false, false])).toEqual([undefined, undefined]);
	expect(renormalise([0, 0], [true, true])).toEqual([undefined, undefined]);
});
