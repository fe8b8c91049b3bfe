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

it.each([
	[1, 0.0010005003335835335, 0.025317807984289875, 3.6888794541139363, 6.9077552789821371],
	[2.5, 0.1051063013145958, 0.4156058067433312, 6.416250997015014, 10.257502826216439],
	[9, 2.4524244043637749, 4.1153730973783324, 15.763189220193315, 21.156198165839983],
	[10, 2.9605203727437596, 4.7953886961324336, 17.08480345141917, 22.657373309062931]
])(
	'half of chi-square with twice %d degrees of freedom has its 0.1, 2.5, 97.5 and 99.9%% points (mpmath, 40 digits)',
	(shape, ...points) => {
		[0.001, 0.025, 0.975, 0.999].forEach((share, at) => expect(gammaQuantile(share, shape) / points[at]!).toBeCloseTo(1, 12));
	}
);
