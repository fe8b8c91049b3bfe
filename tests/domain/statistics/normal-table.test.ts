import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phi } from '#lib/domain/statistics/normal.ts';
import { phiRead } from '#lib/domain/statistics/normal-table.ts';

it('the table is within 1e-7 of the function', () => {
	fc.assert(
		fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (x) => {
			expect(Math.abs(phiRead(x) - phi(x))).toBeLessThan(1e-7);
		}),
		{ numRuns: 10_000 }
	);
});

it('beyond 8 either way it is exactly 0 and 1', () => {
	expect([phiRead(-8), phiRead(-100), phiRead(8), phiRead(Infinity)]).toEqual([0, 0, 1, 1]);
});
