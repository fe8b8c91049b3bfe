import { expect, it } from 'vitest';
import { spineScale, spreadOf } from '#lib/charts/spine-scale.ts';

const high = { min: 20, q1: 40, q3: 60, max: 90, england: 50, polarity: 'high' } as const;

it('spineScale puts England in the middle and the farther extreme near the edge', () => {
	const x = spineScale(high, 100);
	expect(x(50)).toBe(50);
	expect(x(90)).toBe(97);
	expect(x(20)).toBe(14.8);
});

it('spineScale runs backwards where low is good, so that better is always to the right', () => {
	const x = spineScale({ ...high, polarity: 'low' }, 100);
	expect(x(90)).toBe(3);
	expect(x(20)).toBeGreaterThan(50);
});

it('spineScale keeps a limit beyond the extremes inside the picture', () => {
	const x = spineScale(high, 100);
	expect(x(1000)).toBeLessThanOrEqual(100);
	expect(x(-1000)).toBeGreaterThanOrEqual(0);
});

it('spineScale puts everything in the middle where nothing differs', () => {
	expect(spineScale({ ...high, min: 50, max: 50 }, 100)(50)).toBe(50);
});

it('spreadOf takes quartiles by linear interpolation, and is undefined without values', () => {
	expect(spreadOf([1, 2, 3, 4, 5], 3, 'high')).toEqual({ min: 1, q1: 2, q3: 4, max: 5, england: 3, polarity: 'high' });
	expect(spreadOf([], 3, 'high')).toBeUndefined();
});
