import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phi, quantileOf, Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';

/** Relative difference of two numbers. */
const apart = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b);

it('phi(1) is 0.841344746068543 (methods.md section 26)', () => {
	expect(apart(phi(1), 0.841344746068543)).toBeLessThan(1e-14);
});

it.each([
	[-30, 4.906713927147908e-198],
	[-12, 1.776482112077653e-33],
	[-8, 6.22096057427174e-16],
	[-6, 9.865876450376946e-10],
	[-4, 3.167124183311986e-5],
	[-1.5, 0.06680720126885807],
	[-0.3, 0.3820885778110474],
	[0.5, 0.6914624612740131],
	[2.2, 0.9860965524865014],
	[5, 0.9999997133484281]
])('phi(%d) is %d (scipy.special.ndtr)', (x, expected) => {
	expect(apart(phi(x), expected)).toBeLessThan(1e-12);
});

it('phiInverse gives the quantiles of methods.md section 26', () => {
	expect(phiInverse(0.975)).toBeCloseTo(1.959963984540054, 14);
	expect(phiInverse(0.999)).toBeCloseTo(3.090232306167813, 14);
	expect(phiInverse(0.9)).toBeCloseTo(1.2815515655446, 13);
	expect([Z95, Z998]).toEqual([quantileOf(0.95), quantileOf(0.998)]);
	expect(phi(Z998)).toBeCloseTo(0.999, 15);
});

it('phiInverse is infinite at 0 and 1 and undefined outside', () => {
	expect(phiInverse(0)).toBe(-Infinity);
	expect(phiInverse(1)).toBe(Infinity);
	expect(phiInverse(1.5)).toBeUndefined();
	expect(phiInverse(Number.NaN)).toBeUndefined();
});

it('phiInverse undoes phi', () => {
	fc.assert(
		fc.property(fc.double({ min: -8, max: 6, noNaN: true }), (x) => {
			expect(phi(phiInverse(phi(x))!) / phi(x)).toBeCloseTo(1, 12);
		})
	);
});

it('beyond 38.5 the share is exactly 0 or 1, below the smallest number that is left', () => {
	expect([-39, 39, -Infinity, Infinity].map(phi)).toEqual([0, 1, 0, 1]);
});

it('phiInverse is undefined below 0 too', () => {
	expect(phiInverse(-0.5)).toBeUndefined();
});
