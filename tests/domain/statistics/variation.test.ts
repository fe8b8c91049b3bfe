import { expect, it } from 'vitest';
import { seFromSeasonalVariation, seFromVariation, yearOnYear } from '#lib/domain/statistics/variation.ts';

it('is the mean change from value to value over 1.128, of the last twelve periods', () => {
	expect(seFromVariation([90, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3])).toBeCloseTo(2 / 1.128, 12);
	expect(seFromVariation([1, 3, undefined, 1, 3, undefined, 1, 3, 1, 3])).toBeCloseTo(2 / 1.128, 12);
});

it('needs eight values among the last twelve periods, and is 0 where none changes', () => {
	expect(seFromVariation([1, 3, 1, 3, 1, 3, 1, 3, ...Array<undefined>(5)])).toBeUndefined();
	expect(seFromVariation([])).toBeUndefined();
	expect(seFromVariation(Array<number>(8).fill(4))).toBe(0);
});

it('of a series with seasons is that of the changes from the year before, over the root of 2', () => {
	const months = Array.from({ length: 24 }, (_, at) => 50 * (at % 12) + (at < 12 ? 0 : at % 2));
	expect(yearOnYear(months)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
	expect(seFromSeasonalVariation(months)).toBeCloseTo(1 / 1.128 / Math.SQRT2, 12);
	expect(seFromSeasonalVariation(months.slice(5))).toBeUndefined();
	expect(yearOnYear([...Array<undefined>(12), 3])).toEqual([undefined]);
});

it('a month is compared with the same month a year before, and with nothing where either is missing', () => {
	const year = [1, 2, undefined, 4, 5, 6, 7, 8, 9, 10, 11, 12];
	expect(yearOnYear([...year, 5, undefined, 3])).toEqual([4, undefined, undefined]);
});
