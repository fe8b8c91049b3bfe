import { expect, it } from 'vitest';
import { band } from '#lib/domain/statistics/band.ts';

it('the edges belong to the middle', () => {
	expect([-3, -1.960001, -1.96, 0, 1.96, 1.960001, 3].map(band)).toEqual([0, 0, 1, 1, 1, 2, 2]);
	expect(band(1.96 + 1e-12)).toBe(1);
});
