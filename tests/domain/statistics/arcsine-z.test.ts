import { expect, it } from 'vitest';
import { arcsineZ } from '#lib/domain/statistics/arcsine-z.ts';

it('at the target is 0, grows with the root of n, and is not there without a denominator or outside 0 to 1', () => {
	expect(arcsineZ(0.4, 10, 0.4)).toBe(0);
	expect(arcsineZ(0.5, 400, 0.4)! / arcsineZ(0.5, 100, 0.4)!).toBeCloseTo(2, 12);
	expect(arcsineZ(0.5, 0, 0.4)).toBeUndefined();
	expect(arcsineZ(1.5, 9, 0.4)).toBeUndefined();
	expect(arcsineZ(0.5, 9, -0.4)).toBeUndefined();
});
