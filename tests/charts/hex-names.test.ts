import { expect, it } from 'vitest';
import { hexBox, hexNames } from '#lib/charts/hex-names.ts';

const hexes = [
	{ code: 'A', centre: [0, 0] as const },
	{ code: 'B', centre: [21, 0] as const },
	{ code: 'C', centre: [42, 0] as const }
];

it('hexNames writes a name outside the row, on the nearer side', () => {
	const [west, east] = hexNames(hexes, [
		{ code: 'A', name: 'Ash' },
		{ code: 'C', name: 'Cedar' }
	]);
	expect(west).toMatchObject({ name: 'Ash', anchor: 'end' });
	expect(west!.x).toBeLessThan(-12);
	expect(east).toMatchObject({ name: 'Cedar', anchor: 'start' });
	expect(east!.x).toBeGreaterThan(54);
});

it('hexNames leaves out a name that has no hexagon', () => {
	expect(hexNames(hexes, [{ code: 'Z', name: 'Nowhere' }])).toEqual([]);
});

it('hexBox holds every hexagon and the whole of a name', () => {
	const names = hexNames(hexes, [{ code: 'C', name: 'Cedar' }]);
	const box = hexBox(hexes, names, 10);
	expect(box.left).toBeLessThanOrEqual(-12);
	expect(box.left + box.width).toBeGreaterThanOrEqual(names[0]!.x + 'Cedar'.length * 6);
});
