import { expect, it } from 'vitest';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';
import { calculated } from '../../support/calc.ts';

/** The 209 areas of methods.md section 26. */
const scores = Array.from({ length: 209 }, (_, at) => 50 + 4 * phiInverse((at + 0.5) / 209)!);
const se = scores.map((_, at) => 1 + ((37 * (at + 1)) % 11) / 5);
const AT = [1, 52, 104, 156, 209];

it('rankIntervals of 209 areas keep to the bands of section 10 against fine exact integration (methods.md section 26, C)', () => {
	const found = calculated('rankIntervals', { scores, se, p: [0.025, 0.5, 0.975] }) as number[][];
	const expected = [
		[200, 208, 209],
		[51, 153, 203],
		[24, 106, 187],
		[10, 59, 149],
		[1, 2, 5]
	];
	const apart = AT.flatMap((a, at) => found[a - 1]!.map((end, which) => Math.abs(end - expected[at]![which]!)));
	expect(Math.max(...apart)).toBeLessThanOrEqual(4);
	expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThanOrEqual(1);
	expect(calculated('rankIntervals', { scores, se })).toEqual(found);
});

it('rankIntervals have no answer where there is no score or no known error, and refuse shares out of order', () => {
	expect(calculated('rankIntervals', { scores: [60, null, 50, 40], se: [0, 1, null, 0] })).toEqual([[1, 1, 1], null, null, [3, 3, 3]]);
	expect(() => calculated('rankIntervals', { scores: [1], se: [1], p: [0.5, 0.025, 0.9] })).toThrow('in order');
	expect(() => calculated('rankIntervals', { scores: [1], se: [] })).toThrow('one length');
});

it('expectedRank of the same 209 areas (methods.md section 26, C)', () => {
	const found = calculated('expectedRank', { scores, se }) as number[];
	const expected = { 1: 207.363802426, 52: 145.5532005, 104: 105.754601143, 209: 2.113644804 };
	for (const [a, rank] of Object.entries(expected)) expect(found[Number(a) - 1]).toBeCloseTo(rank, 8);
});

const WORKED = { scores: [60.570267, 50, 39.1446, 57.0723], se: [1.433167, 1.433167, 2.661901, 2.478479] };

it('expectedRank and notToldApart of the worked composite (methods.md section 26, C)', () => {
	const found = calculated('expectedRank', WORKED) as number[];
	[1.110895574, 2.993413533, 3.999834698, 1.895856195].forEach((rank, at) => expect(found[at]).toBeCloseTo(rank, 5));
	expect(calculated('notToldApart', { ...WORKED, level: 0.95 })).toEqual([1, 0, 0, 1]);
	expect(calculated('notToldApart', { scores: [1, null, 9], se: [0, 1, null], level: 0.95 })).toEqual([1, null, 1]);
	expect(() => calculated('notToldApart', WORKED)).toThrow('level');
});

it('seededPermutation of "E38000001:1", 10 (methods.md section 26, C)', () => {
	const { seed, first, permutation } = calculated('seededPermutation', { text: 'E38000001:1', n: 10 }) as Record<string, number[]>;
	expect(seed).toBe(1445241269);
	[0.0126971926, 0.0792626683, 0.8779293289].forEach((u, at) => expect(first![at]).toBeCloseTo(u, 9));
	expect(permutation).toEqual([3, 6, 8, 4, 2, 5, 1, 7, 9, 0]);
});

it('weightingPoint of 3 cells, k 1 (methods.md section 26, C)', () => {
	const { phi, u, weights } = calculated('weightingPoint', { cells: 3, k: 1 }) as { phi: number; u: number[]; weights: number[] };
	expect(phi).toBeCloseTo(1.2207440846057596, 15);
	[0.319172513, 0.171043607, 0.049700478].forEach((share, at) => expect(u[at]).toBeCloseTo(share, 8));
	[0.617076812, 0.301098041, 0.081825147].forEach((share, at) => expect(weights[at]).toBeCloseTo(share, 8));
	expect(() => calculated('weightingPoint', { cells: 0, k: 1 })).toThrow('cells');
});

it.each([
	[[1, -1], 1 / 2],
	[[2, -1], 2 / 3],
	[[1, 1, -1], 3 / 4],
	[[1, -1, 0.5, -2], 4 / 15],
	[[0, 0], 1 / 2],
	[[], 1 / 2],
	[[3, 0], 1],
	[[0, -3], 0]
])('aheadShare of %o (methods.md section 26, C, and section 11)', (differences, expected) => {
	expect(calculated('aheadShare', { differences })).toBeCloseTo(expected, 12);
});

it('attainableRanks, by hand: two areas that each lead in one cell, one behind both, one without cells', () => {
	const cells = [
		[60, 40],
		[40, 60],
		[30, 30],
		[null, null]
	];
	expect(calculated('attainableRanks', { cells })).toEqual({
		best: [1, 1, 3, null],
		worst: [2, 2, 3, null],
		bestProved: [1, 1, 3, null],
		worstProved: [2, 2, 3, null]
	});
	expect(() => calculated('attainableRanks', { cells: [[1], [1, 2]] })).toThrow('same number of cells');
	expect(calculated('attainableRanks', { cells: [] })).toEqual({ best: [], worst: [], bestProved: [], worstProved: [] });
});
