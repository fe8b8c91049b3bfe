import { expect, it } from 'vitest';
import { percentChange } from '#lib/domain/statistics/percent-change.ts';

it('from 80 to 100 is 25 per cent, from 100 to 80 minus 20, from 0 nothing', () => {
	expect(percentChange(80, 100)).toBe(25);
	expect(percentChange(100, 80)).toBe(-20);
	expect(percentChange(0, 5)).toBeUndefined();
});
