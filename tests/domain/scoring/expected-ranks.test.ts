import { expect, it } from 'vitest';
import { expectedRanks } from '#lib/domain/scoring/expected-ranks.ts';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';

/** The 209 areas of methods.md section 26, expectedRank. */
const areas = Array.from({ length: 209 }, (_, at) => ({
	score: 50 + 4 * phiInverse((at + 0.5) / 209)!,
	se: 1 + ((37 * (at + 1)) % 11) / 5
}));

it('expected ranks are those of methods.md section 26', () => {
	const ranks = expectedRanks(areas);
	expect(ranks[0]).toBeCloseTo(207.363802426, 8);
	expect(ranks[51]).toBeCloseTo(145.5532005, 8);
	expect(ranks[103]).toBeCloseTo(105.754601143, 8);
	expect(ranks[208]).toBeCloseTo(2.113644804, 8);
});

it('expected ranks of the worked composite are those of methods.md section 26', () => {
	const worked = [
		{ score: 60.570267, se: 1.433167 },
		{ score: 50, se: 1.433167 },
		{ score: 39.1446, se: 2.661901 },
		{ score: 57.0723, se: 2.478479 }
	];
	const found = expectedRanks(worked);
	[1.110895574, 2.993413533, 3.999834698, 1.895856195].forEach((rank, at) => expect(found[at]).toBeCloseTo(rank, 6));
});

it('without error a place is certain, and equal scores share the better one', () => {
	expect(expectedRanks([60, 50, 50].map((score) => ({ score, se: 0 })))).toEqual([1, 2, 2]);
});
