import { expect, it } from 'vitest';
import { attainableRanks } from '#lib/domain/scoring/attainable-ranks.ts';
import { robustness } from '#lib/domain/scoring/robustness.ts';

const cells = [
	[60, 40],
	[40, 60],
	[30, undefined],
	[undefined, undefined]
];

it('robustness is attainable places, places near the own weights, and the shares of every two, in one answer', () => {
	const own = [9, 1];
	const found = robustness({ cells, own });
	const { ranks, tried } = attainableRanks(cells, own);
	expect(found.ranks).toEqual(ranks);
	expect(found.tried).toBe(tried);
	// near nine to one the first cell decides
	expect(found.near.slice(0, 3)).toEqual([
		{ best: 1, worst: 1 },
		{ best: 2, worst: 2 },
		{ best: 3, worst: 3 }
	]);
	expect(found.near[3]).toBeUndefined();
	expect([...found.shares.subarray(0, 4)]).toEqual([0.5, 0.5, 1, NaN]);
});
