import { expect, it } from 'vitest';
import { reliability } from '#lib/domain/statistics/reliability.ts';

it('is the share of the spread that is not chance, over the errors that are known', () => {
	expect(reliability([1, undefined, 3], 5)).toBeCloseTo(1 - 5 / 25, 12);
	expect(reliability([0, 0], 2)).toBe(1);
});

it('is 0 where chance alone spreads as much or more', () => {
	expect(reliability([3], 3)).toBe(0);
	expect(reliability([7], 3)).toBe(0);
});

it('is not known without a known error or without spread', () => {
	expect(reliability([undefined], 5)).toBeUndefined();
	expect(reliability([], 5)).toBeUndefined();
	expect(reliability([1], 0)).toBeUndefined();
	expect(reliability([1], NaN)).toBeUndefined();
});
