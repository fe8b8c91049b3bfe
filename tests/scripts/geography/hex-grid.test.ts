import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, centreOf, steps, type Cell } from '../../../scripts/geography/hex-grid.ts';

const cell = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));
const apart = (a: Cell, b: Cell): number => Math.hypot(centreOf(a)[0] - centreOf(b)[0], centreOf(a)[1] - centreOf(b)[1]);

describe('the grid of hexagons', () => {
	it('has six hexagons around each, one step and one width away', () => {
		fc.assert(
			fc.property(cell, (at) => {
				const six = around(at);
				expect(new Set(six.map((other) => other.join(' '))).size).toBe(6);
				for (const other of six) {
					expect(steps(at, other)).toBe(1);
					expect(apart(at, other)).toBeCloseTo(1, 12);
				}
			})
		);
	});

	it('counts as many steps there as back, none to itself, and no fewer than the width between', () => {
		fc.assert(
			fc.property(cell, cell, (a, b) => {
				expect(steps(a, b)).toBe(steps(b, a));
				expect(steps(a, a)).toBe(0);
				expect(steps(a, b)).toBeGreaterThanOrEqual(apart(a, b) - 1e-9);
				expect(steps(a, b)).toBeLessThanOrEqual(apart(a, b) * 1.16);
			})
		);
	});
});
