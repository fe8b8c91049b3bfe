import { expect, it } from 'vitest';
import { angleOf, placeOf, targetOn } from '#lib/domain/statistics/funnel-scales.ts';

it('a half is a quarter of pi, and there is no angle outside 0 to 1', () => {
	expect(angleOf(0.5)).toBeCloseTo(Math.PI / 4, 12);
	expect(angleOf(1)).toBeCloseTo(Math.PI / 2, 12);
	expect(angleOf(1.01)).toBeUndefined();
	expect(angleOf(-0.01)).toBeUndefined();
});

it('a target of 1 is 1 on the square root and 0 on the logarithm', () => {
	expect(targetOn('square root', 1)).toBe(1);
	expect(targetOn('logarithm', 1)).toBe(0);
	expect(targetOn('none', 7)).toBe(7);
	expect(targetOn('logarithm', 0)).toBeUndefined();
	expect(targetOn('square root', -1)).toBeUndefined();
});

it('a unit of 100 has an error of a twentieth on the angle and the root, of a tenth on the logarithm', () => {
	expect(placeOf('arcsine', 25, 100)).toEqual({ y: Math.asin(0.5), s: 0.05 });
	expect(placeOf('square root', 25, 100)).toEqual({ y: 0.5, s: 0.05 });
	expect(placeOf('logarithm', 100, 100)).toEqual({ y: 0, s: 0.1 });
});

it('a unit without a denominator, with more than all, or with no events on the logarithm has no place', () => {
	expect(placeOf('arcsine', 0, 0)).toBeUndefined();
	expect(placeOf('arcsine', 101, 100)).toBeUndefined();
	expect(placeOf('logarithm', 0, 100)).toBeUndefined();
	expect(placeOf('square root', NaN, 100)).toBeUndefined();
});

it('a share of 0 has an angle, and a denominator below 0 no place', () => {
	expect(angleOf(0)).toBe(0);
	expect(placeOf('square root', -4, -4)).toBeUndefined();
});
