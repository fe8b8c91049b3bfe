import { expect, it } from 'vitest';
import { rankBounds } from '#lib/domain/scoring/rank-bounds.ts';

it('bounds of the worked composite stand among the other areas’ scores (methods.md sections 9 and 26, by hand)', () => {
	const bounded = [
		{ score: 60.570267, low: 60.570267, high: 60.570267 },
		{ score: 50, low: 50, high: 50 },
		{ score: 39.1446, low: 39.1446, high: 49.429733 },
		{ score: 57.0723, low: 51.381533, high: 58.0482 }
	];
	expect(rankBounds(bounded)).toEqual([
		{ best: 1, worst: 1 },
		{ best: 3, worst: 3 },
		{ best: 4, worst: 4 },
		{ best: 2, worst: 2 }
	]);
	expect(rankBounds([...bounded.slice(0, 3), { score: 57, low: 39, high: 70 }])[3]).toEqual({ best: 1, worst: 4 });
});

it('a bound level with another score shares its place', () => {
	expect(
		rankBounds([
			{ score: 50, low: 40, high: 60.0000000001 },
			{ score: 60, low: 60, high: 60 },
			{ score: 40, low: 40, high: 40 }
		])[0]
	).toEqual({
		best: 1,
		worst: 2
	});
});
