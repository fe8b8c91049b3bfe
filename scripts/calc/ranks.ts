import { z } from 'zod';
import { aheadShare } from '#lib/domain/scoring/ahead-share.ts';
import { attainableRanks } from '#lib/domain/scoring/attainable-ranks.ts';
import { expectedRanks } from '#lib/domain/scoring/expected-ranks.ts';
import { RANK_SHARES, rankIntervalAt, type Scored } from '#lib/domain/scoring/rank-intervals.ts';
import { randomFrom, seededPermutation, seedOf } from '#lib/domain/scoring/seeded.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import { weightingPoint } from '#lib/domain/scoring/weighting-points.ts';
import { entry, type Topic } from './entry.ts';
import { level, lists, maybes } from './words.ts';

const share = z.number().min(0).max(1);
const scored = { scores: maybes, se: maybes };
const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/** Answers of those that have a score, put back in the places that they have among all. */
function among<T>(
	scores: readonly (number | undefined)[],
	se: readonly (number | undefined)[],
	answer: (held: readonly Scored[]) => readonly T[]
) {
	const held = scores.flatMap((score, at) => (score === undefined ? [] : [{ score, se: se[at] }]));
	const answers = answer(held);
	let next = 0;
	return scores.map((score) => (score === undefined ? undefined : answers[next++]));
}

function intervals(held: readonly Scored[], shares: readonly [number, number, number]) {
	const intervalAt = rankIntervalAt(held, shares);
	return held.map((_, at) => {
		const interval = intervalAt(at);
		return interval && [interval.low, interval.median, interval.high];
	});
}

function attainable(cells: readonly (readonly (number | undefined)[])[]) {
	const { ranks } = attainableRanks(cells);
	return {
		best: ranks.map((rank) => rank?.best),
		worst: ranks.map((rank) => rank?.worst),
		bestProved: ranks.map((rank) => rank?.bestProved),
		worstProved: ranks.map((rank) => rank?.worstProved)
	};
}

const threeShares = z.tuple([share, share, share]).refine(([low, middle, high]) => low <= middle && middle <= high, {
	error: 'the three shares must be in order, the least first'
});
const sameCells = z
	.array(maybes)
	.refine((areas) => new Set(areas.map((cells) => cells.length)).size <= 1, { error: 'every area must have the same number of cells' });

/** Places, how sure they are, and what weights decide (methods.md sections 10 to 12). */
export const ranks: Topic = {
	rankIntervals: entry(lists({ ...scored, p: threeShares.nullish() }, 'scores', 'se'), ({ scores, se, p }) =>
		among(scores, se, (held) => intervals(held, p ?? RANK_SHARES))
	),
	expectedRank: entry(lists(scored, 'scores', 'se'), ({ scores, se }) => among(scores, se, expectedRanks)),
	notToldApart: entry(lists({ ...scored, level }, 'scores', 'se'), ({ scores, se, level }) =>
		among(scores, se, (held) => notToldApart(held, level))
	),
	seededPermutation: entry(z.strictObject({ text: z.string(), n: whole(0, 1_000_000) }), ({ text, n }) => {
		const seed = seedOf(text);
		const random = randomFrom(seed);
		return { seed, first: [random(), random(), random()], permutation: [...seededPermutation(text, n)] };
	}),
	weightingPoint: entry(z.strictObject({ cells: whole(1, 1_000), k: whole(0, 1_000_000_000) }), ({ cells, k }) => weightingPoint(cells, k)),
	aheadShare: entry(z.strictObject({ differences: maybes }), ({ differences }) =>
		aheadShare(differences.filter((difference) => difference !== undefined))
	),
	attainableRanks: entry(z.strictObject({ cells: sameCells }), ({ cells }) => attainable(cells))
};
