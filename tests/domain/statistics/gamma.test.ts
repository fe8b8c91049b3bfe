import { expect, it } from 'vitest';
import { gammaBelow, gammaQuantile, logGamma } from '#lib/domain/statistics/gamma.ts';

it('logGamma of 11 is the logarithm of ten factorial, of a half that of the root of pi', () => {
	expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
	expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
});

it('a gamma distribution of shape 1 is exponential', () => {
	expect(gammaBelow(1, 0.5)).toBeCloseTo(1 - Math.exp(-0.5), 14);
	expect(gammaBelow(1, 5)).toBeCloseTo(1 - Math.exp(-5), 14);
	expect(gammaBelow(2, -1)).toBe(0);
});

it('quantiles of shapes that are not whole are those of scipy.stats.gamma', () => {
	expect(gammaQuantile(0.001, 3.5) / 0.299246876187688).toBeCloseTo(1, 11);
	expect(gammaQuantile(0.999, 10) / 22.65737330906293).toBeCloseTo(1, 11);
});
