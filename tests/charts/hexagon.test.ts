import { expect, it } from 'vitest';
import { hexCentre, hexPath } from '#lib/charts/hexagon.ts';

it('hexCentre pushes odd rows of odd-r and even rows of even-r half a step to the right', () => {
	expect(hexCentre(0, 0, 'odd-r')[0]).toBe(0);
	expect(hexCentre(0, 1, 'odd-r')[0]).toBe(10.4);
	expect(hexCentre(0, 0, 'even-r')[0]).toBe(10.4);
	expect(hexCentre(0, 1, 'even-r')[0]).toBe(0);
});

it('hexCentre counts rows from the north', () => {
	expect(hexCentre(0, 2, 'odd-r')[1]).toBeGreaterThan(hexCentre(0, 1, 'odd-r')[1]);
});

it('hexPath begins at the top and returns to where it began', () => {
	expect(hexPath([0, 0])).toBe('M0 -12l10.4 6v12l-10.4 6l-10.4 -6v-12z');
});
