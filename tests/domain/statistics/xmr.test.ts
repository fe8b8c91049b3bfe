import { expect, it } from 'vitest';
import { averageMovingRange, xmr } from '#lib/domain/statistics/xmr.ts';

it('leaves a moving range out at 3.267 times the average, and looks once', () => {
	const ranges = [0, 1, 0, 1, 0, 1, 0, 1, 0, 9];
	expect(averageMovingRange(ranges, false)).toBeCloseTo(17 / 9, 12);
	expect(averageMovingRange(ranges)).toBeCloseTo(1, 12);
	// seven of 1 and one of x average (7 + x) / 8: x is just 3.267 times that where x = 22.869 / 4.733
	const edge = [0, 1, 0, 1, 0, 1, 0, 1, 1 + 22.869 / 4.733];
	expect(averageMovingRange(edge)).toBeCloseTo(1, 9);
});

it('has lines 2.66 average moving ranges from the mean of every point', () => {
	const lines = xmr([2, 4, 2, 4], false)!;
	expect(lines).toMatchObject({ mean: 3, amr: 2, lower: 3 - 5.32, upper: 3 + 5.32 });
	expect(lines.nearUpper).toBeCloseTo(3 + (5.32 * 2) / 3, 12);
	expect(lines.nearLower).toBeCloseTo(3 - (5.32 * 2) / 3, 12);
});

it('of one value has no lines, of equal ones lines upon one another', () => {
	expect(xmr([1])).toBeUndefined();
	expect(xmr([])).toBeUndefined();
	expect(xmr([7, 7, 7])).toEqual({ mean: 7, amr: 0, lower: 7, upper: 7, nearLower: 7, nearUpper: 7 });
});

it('of two values has lines from their one range, and great leaps are screened out unless said otherwise', () => {
	expect(xmr([2, 4])).toMatchObject({ mean: 3, amr: 2 });
	expect(xmr([0, 1, 0, 1, 0, 1, 0, 1, 0, 9])?.amr).toBeCloseTo(1, 12);
});
