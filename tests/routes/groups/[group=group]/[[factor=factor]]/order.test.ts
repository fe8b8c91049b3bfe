import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedInside } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/inside.ts';
import { ordered } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/order.ts';

const cell = (score: number | undefined) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
/** Made-up areas: access, quality and prevention of older people. */
const area = (code: string, name: string, ...scores: (number | undefined)[]) => ({
	code,
	name,
	grid: [...scores.map(cell), ...Array.from({ length: 12 }, () => undefined)]
});
const rows = rankedInside(
	[
		area('a', 'Ash', 60, 40, 41),
		area('b', 'Beech', 55, 55, undefined),
		area('c', 'Cedar', 50, 60, 60),
		area('d', 'Alder', undefined, 60, 55)
	],
	'older-people',
	EQUAL_WEIGHTS
);
const codes = (column: Parameters<typeof ordered>[1]['column'], order: 'up' | 'down') =>
	ordered(rows, { column, order }).map(({ entry }) => entry.code);

it('orders by place, by name and by a factor, in both directions, ties by name', () => {
	expect(codes('name', 'up')).toEqual(['d', 'a', 'b', 'c']);
	expect(codes('name', 'down')).toEqual(['c', 'b', 'a', 'd']);
	expect(codes('quality', 'down')).toEqual(['d', 'c', 'b', 'a']);
	expect(codes('place', 'down')[0]).toBe('d');
});

it('puts those without the score last in both directions', () => {
	expect(codes('access', 'down').at(-1)).toBe('d');
	expect(codes('access', 'up').at(-1)).toBe('d');
	expect(codes('prevention', 'up').at(-1)).toBe('b');
});
