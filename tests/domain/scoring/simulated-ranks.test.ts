import { expect, it } from 'vitest';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { rankSimulator } from '#lib/domain/scoring/simulated-ranks.ts';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';

/** The 209 areas of methods.md section 26, rankIntervals. */
const areas = Array.from({ length: 209 }, (_, at) => ({
	code: `A${String(at).padStart(3, '0')}`,
	score: 50 + 4 * phiInverse((at + 0.5) / 209)!,
	se: 1 + ((37 * (at + 1)) % 11) / 5
}));
const simulate = rankSimulator();

it('10,000 draws agree with fine exact integration and with the live intervals: 1 rank on average, 4 at most (methods.md sections 10 and 26)', () => {
	const drawn = simulate(areas);
	const expected = { 1: [200, 208, 209], 52: [51, 153, 203], 104: [24, 106, 187], 156: [10, 59, 149], 209: [1, 2, 5] };
	for (const [a, ends] of Object.entries(expected)) {
		const { low, median, high } = drawn[Number(a) - 1]!;
		[low, median, high].forEach((end, at) => expect(Math.abs(end - ends[at]!)).toBeLessThanOrEqual(2));
	}
	const live = liveRankIntervals(areas);
	const apart = drawn.flatMap((own, a) => (['low', 'median', 'high'] as const).map((end) => Math.abs(own![end] - live[a]![end])));
	expect(Math.max(...apart)).toBeLessThanOrEqual(4);
	expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThanOrEqual(1);
}, 120_000);

const few = areas.slice(0, 20);
const quick = rankSimulator(500);

it('the same question has the same answer at every turn, in whatever order the areas come', () => {
	const first = quick(few);
	expect(quick(few)).toEqual(first);
	expect(rankSimulator(500)(few)).toEqual(first);
	expect(quick([...few].reverse())).toEqual([...first].reverse());
	expect(rankSimulator(500, 2)(few)).not.toEqual(first);
});

it('intervals contain their median, and an area far behind changes none of them', () => {
	const first = quick(few);
	for (const { low, median, high } of first.map((interval) => interval!)) {
		expect(low).toBeLessThanOrEqual(median);
		expect(median).toBeLessThanOrEqual(high);
	}
	expect(quick([...few, { code: 'last', score: -1e6, se: 0 }]).slice(0, -1)).toEqual(first);
});

it('without error a place is certain and equal scores share it; an area whose error is not known has no interval', () => {
	const certain = (code: string, score: number, se: number | undefined) => ({ code, score, se });
	expect(quick([certain('a', 60, 0), certain('b', 50, 0), certain('c', 50, undefined), certain('d', 40, 0)])).toEqual([
		{ low: 1, median: 1, high: 1 },
		{ low: 2, median: 2, high: 2 },
		undefined,
		{ low: 4, median: 4, high: 4 }
	]);
	expect(quick([])).toEqual([]);
});
