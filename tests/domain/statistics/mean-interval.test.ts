import { expect, it } from 'vitest';
import { meanInterval } from '#lib/domain/statistics/mean-interval.ts';

it('of 50, spread 8, sixteen values, at 99.8% is 42.534 to 57.466 (scipy.stats.t)', () => {
	const limits = meanInterval(50, 8, 16, 0.998)!;
	expect(limits.lower).toBeCloseTo(42.5343311493782, 11);
	expect(limits.upper).toBeCloseTo(57.4656688506218, 11);
});

it('has no width without spread, and there is none of one value or of a spread below 0', () => {
	expect(meanInterval(5, 0, 2, 0.95)).toEqual({ lower: 5, upper: 5 });
	expect(meanInterval(5, 1, 1, 0.95)).toBeUndefined();
	expect(meanInterval(5, -1, 9, 0.95)).toBeUndefined();
});
