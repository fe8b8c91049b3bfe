import { expect, it } from 'vitest';
import { pValue } from '#lib/domain/statistics/p-value.ts';

it('two and a half standard errors away, either way, is 0.0124 (scipy.stats.norm)', () => {
	expect(pValue(5, 2, 0)).toBeCloseTo(0.012419330651552265, 14);
	expect(pValue(-5, 2, 0)).toBeCloseTo(0.012419330651552265, 14);
	expect(pValue(3, 1, 3)).toBe(1);
});

it('there is none without an error', () => {
	expect(pValue(1, 0, 0)).toBeUndefined();
	expect(pValue(1, NaN, 0)).toBeUndefined();
});
