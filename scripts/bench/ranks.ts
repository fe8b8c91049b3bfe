import { foundRanks, weightingsOf } from '#lib/domain/scoring/found-ranks.ts';
import { liveRankIntervals, type RankInterval } from '#lib/domain/scoring/rank-intervals.ts';
import { robustness } from '#lib/domain/scoring/robustness.ts';
import { roundedCells } from '#lib/domain/scoring/rounded-cells.ts';
import { randomFrom } from '#lib/domain/scoring/seeded.ts';
import { DRAWS, rankSimulator, type Drawable } from '#lib/domain/scoring/simulated-ranks.ts';
import { weightingPoints } from '#lib/domain/scoring/weighting-points.ts';
import { compare, type Timing } from './measure.ts';
import { naiveBest, naiveIntervals } from './naive-ranks.ts';
import type { Finding, Row } from './report.ts';

const AREAS = 209;
const CELLS = 15;

/** Areas made up for this benchmark: scores about 50 with a standard deviation of 4, errors from 1 to 3. */
export function madeUpScores(areas: number): readonly Drawable[] {
	const random = randomFrom(areas);
	return Array.from({ length: areas }, (_, at) => {
		const sum = Array.from({ length: 12 }, random).reduce((total, u) => total + u, -6);
		return { code: `A${String(at).padStart(5, '0')}`, score: 50 + 4 * sum, se: 1 + 2 * random() };
	});
}

/** Complete cells made up for this benchmark: a level of each area's own and as much again by cell. */
export function madeUpCells(areas: number): readonly (readonly number[])[] {
	const random = randomFrom(areas + 1);
	return Array.from({ length: areas }, () => {
		const level = 10 * random();
		return Array.from({ length: CELLS }, () => 35 + level + 20 * random());
	});
}

/** How far two ways to the same ends of intervals are apart, in ranks: on average and at most. */
export function ranksApart(
	one: readonly (RankInterval | undefined)[],
	other: readonly (RankInterval | undefined)[]
): { readonly mean: number; readonly most: number } {
	const apart = one.flatMap((own, at) =>
		(['low', 'median', 'high'] as const).map((end) => Math.abs((own?.[end] ?? NaN) - (other[at]?.[end] ?? NaN)))
	);
	return { mean: apart.reduce((sum, ranks) => sum + ranks, 0) / apart.length, most: Math.max(...apart) };
}

const row = (way: string, timing: Timing, peer: Timing): Row => ({
	way,
	'p50, ms': timing.p50,
	'p95, ms': timing.p95,
	'times faster than sorting': peer.p50 / timing.p50
});

/** Times intervals of places, while a slider moves and drawn, and robustness to weights, each against sorting at every turn. */
export function benchRanks(): Finding {
	const areas = madeUpScores(AREAS);
	const cells = madeUpCells(AREAS);
	const own = cells[0]!.map(() => 1);
	const kept = rankSimulator();
	const all = weightingPoints(CELLS, 4_096);
	const points = Array.from({ length: 4_096 }, (_, k) => [...all.subarray(k * CELLS, (k + 1) * CELLS)]);
	const found = foundRanks(roundedCells(cells), weightingsOf(CELLS, points)).ranks.map((rank) => rank?.best);
	if (naiveBest(cells, points).some((best, area) => best !== found[area])) throw new Error('Sorting finds other best places.');
	const timings = compare(
		{
			live: () => liveRankIntervals(areas),
			first: () => rankSimulator()(areas),
			next: () => kept(areas),
			robustness: () => robustness({ cells, own }),
			sortedDraws: () => naiveIntervals(areas, DRAWS),
			sortedWeightings: () => naiveBest(cells, points)
		},
		15
	);
	const { mean, most } = ranksApart(liveRankIntervals(areas), kept(areas));
	return {
		title: `Places and how sure they are, ${AREAS} areas made up`,
		rows: [
			row('intervals while a slider moves', timings.live, timings.sortedDraws),
			row(`${DRAWS} draws, first question`, timings.first, timings.sortedDraws),
			row(`${DRAWS} draws, later questions`, timings.next, timings.sortedDraws),
			row('sorting every draw', timings.sortedDraws, timings.sortedDraws),
			row(
				'places over 4,217 weightings, found and proved, near the own, and shares of every two',
				timings.robustness,
				timings.sortedWeightings
			),
			row('sorting at 4,096 weightings, best place alone', timings.sortedWeightings, timings.sortedWeightings)
		],
		aim: 'The best places are those of sorting at every weighting. In a worker of the built app: npm run bench -- workers.',
		goals: [
			{ goal: 'rank intervals while dragging, p50, ms', found: timings.live.p50, most: 6 },
			{ goal: `quadrature against ${DRAWS} draws, mean difference, ranks`, found: mean, most: 1 },
			{ goal: `quadrature against ${DRAWS} draws, largest difference, ranks`, found: most, most: 4 }
		]
	};
}
