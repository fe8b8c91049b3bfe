import { expect, it } from 'vitest';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';

/** The 209 areas of methods.md section 26, rankIntervals. */
const areas = Array.from({ length: 209 }, (_, at) => ({
	score: 50 + 4 * phiInverse((at + 0.5) / 209)!,
	se: 1 + ((37 * (at + 1)) % 11) / 5
}));

it('intervals of 209 areas agree with fine exact integration to the bands of methods.md section 10', () => {
	const expected = { 1: [200, 208, 209], 52: [51, 153, 203], 104: [24, 106, 187], 156: [10, 59, 149], 209: [1, 2, 5] };
	const found = liveRankIntervals(areas);
	const apart = Object.entries(expected).flatMap(([a, ends]) => {
		const { low, median, high } = found[Number(a) - 1]!;
		return [low, median, high].map((end, at) => Math.abs(end - ends[at]!));
	});
	expect(Math.max(...apart)).toBeLessThanOrEqual(4);
	expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThanOrEqual(1);
});

it('without error a place is certain, and equal scores share the better one', () => {
	const certain = (score: number) => ({ score, se: 0 });
	expect(liveRankIntervals([60, 50, 50, 40].map(certain))).toEqual([
		{ low: 1, median: 1, high: 1 },
		{ low: 2, median: 2, high: 2 },
		{ low: 2, median: 2, high: 2 },
		{ low: 4, median: 4, high: 4 }
	]);
});

it('an area whose error is not known has no interval and stands at its score for the others', () => {
	const found = liveRankIntervals([
		{ score: 60, se: undefined },
		{ score: 50, se: 0.1 },
		{ score: 40, se: 0.1 }
	]);
	expect(found).toEqual([undefined, { low: 2, median: 2, high: 2 }, { low: 3, median: 3, high: 3 }]);
});

it('one area alone is first, and no areas have no intervals', () => {
	expect(liveRankIntervals([{ score: 50, se: 3 }])).toEqual([{ low: 1, median: 1, high: 1 }]);
	expect(liveRankIntervals([])).toEqual([]);
});
