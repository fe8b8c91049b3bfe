import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aheadCurve } from '#lib/domain/scoring/ahead-curve.ts';
import { phi } from '#lib/domain/statistics/normal.ts';

const score = fc.double({ min: 30, max: 70, noNaN: true });
const error = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 0.1, noNaN: true }), fc.double({ min: 0.5, max: 9, noNaN: true }));

it('the curve is the plain sum over all areas, with wide, narrow and no errors side by side', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(score, error), { minLength: 1, maxLength: 30 }),
			fc.double({ min: 20, max: 80, noNaN: true }),
			(areas, x) => {
				const ahead = { count: 0, variance: 0 };
				aheadCurve(
					areas.map(([own]) => own),
					areas.map(([, own]) => own),
					20,
					80
				)(x, ahead);
				const chances = areas.map(([own, se]) => (se > 0 ? phi((own - x) / se) : own > x ? 1 : 0));
				expect(Math.abs(ahead.count - chances.reduce((sum, p) => sum + p, 0))).toBeLessThan(1e-5 * areas.length);
				expect(Math.abs(ahead.variance - chances.reduce((sum, p) => sum + p * (1 - p), 0))).toBeLessThan(1e-5 * areas.length);
			}
		),
		{ numRuns: 500 }
	);
});

it('where all areas stand at one point without error, nobody is above it', () => {
	const ahead = { count: 9, variance: 9 };
	aheadCurve([50, 50], [0, 0], 50, 50)(50, ahead);
	expect(ahead).toEqual({ count: 0, variance: 0 });
});
