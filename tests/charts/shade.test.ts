import { expect, it } from 'vitest';
import { SHADE_STARTS, SHADE_WORDS, shade } from '#lib/charts/shade.ts';

it('shade(score) gives the class that begins at each printed limit', () => {
	expect([20, 45.9, 46, 48.4, 48.5, 51.4, 51.5, 53.9, 54, 80].map(shade)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

it('shade(score) decides by the decimal that is printed, not by one that is hidden', () => {
	expect(shade(45.96)).toBe(2);
	expect(shade(45.94)).toBe(1);
});

it('shade(score) is 0 where there is no score', () => {
	expect(shade(undefined)).toBe(0);
});

it('the words of the classes name the limits at which they begin', () => {
	expect(SHADE_WORDS).toHaveLength(SHADE_STARTS.length + 1);
	for (const [at, start] of SHADE_STARTS.entries()) expect(SHADE_WORDS[at + 1]).toMatch(new RegExp(`^${start} `));
});
