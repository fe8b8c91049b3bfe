import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';

const part = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
const interval = part.map(([value, below, above]) => ({ value, lower: value - below, upper: value + above }));

it('holds the difference, is no wider than both intervals end to end, and turns round with its parts', () => {
	fc.assert(
		fc.property(interval, interval, (a, b) => {
			const { value, lower, upper } = differenceInterval(a, b);
			expect(value).toBe(a.value - b.value);
			expect(lower).toBeLessThanOrEqual(value);
			expect(upper).toBeGreaterThanOrEqual(value);
			expect(lower).toBeGreaterThanOrEqual(a.lower - b.upper - 1e-9);
			expect(upper).toBeLessThanOrEqual(a.upper - b.lower + 1e-9);
			expect(differenceInterval(b, a).lower).toBeCloseTo(-upper, 12);
		})
	);
});

it('against a figure known exactly is the interval moved', () => {
	expect(differenceInterval({ value: 5, lower: 3, upper: 8 }, { value: 4, lower: 4, upper: 4 })).toEqual({ value: 1, lower: -1, upper: 4 });
});
