import { describe, expect, it } from 'vitest';
import { comparable, mostSimilar } from '../../../scripts/geography/similarity.ts';

describe('similar areas', () => {
	it('compares square roots with mean 0 and standard deviation 1', () => {
		// Roots 1, 2, 3: mean 2, standard deviation with n in the divisor sqrt(2/3).
		const [low, middle, high] = comparable([1, 4, 9]);
		expect(low).toBeCloseTo(-Math.sqrt(1.5), 12);
		expect(middle).toBeCloseTo(0, 12);
		expect(high).toBeCloseTo(Math.sqrt(1.5), 12);
	});

	it('cuts a value off at five standard deviations above the mean', () => {
		const plain = Array.from({ length: 100 }, () => 1);
		const extreme = comparable([...plain, 1e6]);
		const capped = 5 * Math.sqrt((1e6 - 1) ** 2 * (100 / 101 ** 2)) + (1e6 + 100) / 101;
		for (const [i, value] of comparable([...plain, capped]).entries()) expect(extreme[i]).toBeCloseTo(value, 2);
	});

	it('puts the nearest first, itself never, and ties by code', () => {
		const found = mostSimilar(['D', 'A', 'B', 'C'], [{ weight: 1, values: [4, 1, 1, 9] }], 2);
		expect(found.get('A')?.map(({ code }) => code)).toEqual(['B', 'D']);
		expect(found.get('A')?.[0]?.distance).toBe(0);
		expect(found.get('C')?.map(({ code }) => code)).toEqual(['D', 'A']);
	});
});
