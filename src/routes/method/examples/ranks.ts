import { expectedRanks } from '#lib/domain/scoring/expected-ranks.ts';
import { liveRankIntervals, RANK_SHARES, type Scored } from '#lib/domain/scoring/rank-intervals.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { randomFrom, seededPermutation, seedOf } from '#lib/domain/scoring/seeded.ts';
import { notToldApart } from '#lib/domain/scoring/told-apart.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { Z95 } from '#lib/domain/statistics/normal.ts';
import { numberText, scoreText } from '#lib/format/numbers.ts';
import { shortName } from '#lib/format/names.ts';
import type { Held } from '../held.ts';
import type { Worked } from '../worked.ts';

const scoredOf = ({ overall }: Ranked): Scored => ({ score: overall?.score ?? 0, se: overall?.se });
const link = (area: { readonly code: string; readonly name: string }) => ({
	path: `/areas/${area.code}`,
	words: `${shortName(area.name)}’s page`
});
const scoreAndError = ({ score, se }: Scored): string =>
	`${scoreText(score, 2)}, error ${se === undefined ? 'not known' : numberText(se, 2)}`;

/** The ranked CCGs of an edition with equal weights, best first, and three of them in a row that include the one of the examples where it is ranked. */
function rankedIn({ areas, shown }: Held) {
	const ranked = ranking(areas, EQUAL_WEIGHTS).filter(({ rank, overall }) => rank !== undefined && overall?.se !== undefined);
	const at = Math.max(
		0,
		ranked.findIndex(({ code }) => code === shown.code)
	);
	const first = Math.min(Math.max(0, at - 1), Math.max(0, ranked.length - 3));
	return ranked.length < 3 ? undefined : { ranked, at, three: ranked.slice(first, first + 3) };
}

/** The place of a CCG among all, and those of three if they were alone. */
export function place(held: Held): Worked | undefined {
	const found = rankedIn(held);
	if (!found) return undefined;
	const { ranked, at, three } = found;
	const [own, all] = [ranked[at]!, liveRankIntervals(ranked.map(scoredOf))[at]];
	const alone = three.map(scoredOf);
	const result = liveRankIntervals(alone).map((interval) => interval && [interval.low, interval.median, interval.high]);
	if (!all) return undefined;
	return {
		about: `${shortName(own.name)} among ${ranked.length} ranked CCGs whose error is known, equal weights; and three neighbours in the order as if they were alone.`,
		links: three.map(link),
		rows: [
			[`${shortName(own.name)} among all`, `place ${own.rank}; 95% range ${all.low} to ${all.high}, median ${all.median}`],
			...three.map((area, index) => {
				const [low, , high] = result[index] ?? [];
				return [`${shortName(area.name)} (${scoreAndError(alone[index]!)})`, `alone: ${low} to ${high}`] as const;
			})
		],
		asks: [
			{
				function: 'rankIntervals',
				input: { scores: alone.map(({ score }) => score), se: alone.map(({ se }) => se), p: RANK_SHARES },
				result
			}
		],
		says: 'Scores a few tenths apart lead to places that overlap.'
	};
}

/** Average places of three CCGs as if they were alone. */
export function expectedPlace(held: Held): Worked | undefined {
	const found = rankedIn(held);
	if (!found) return undefined;
	const alone = found.three.map(scoredOf);
	const result = expectedRanks(alone);
	return {
		about: 'The same three CCGs as if they were alone.',
		links: found.three.map(link),
		rows: found.three.map((area, at) => [`${shortName(area.name)} (${scoreAndError(alone[at]!)})`, numberText(result[at]!, 3)] as const),
		asks: [{ function: 'expectedRank', input: { scores: alone.map(({ score }) => score), se: alone.map(({ se }) => se) }, result }],
		says: 'They add up to 1 + 2 + 3, as places do.'
	};
}

/** How the draws of a CCG begin. */
export function simulated({ shown }: Held): Worked {
	const text = `${shown.code}:1`;
	const random = randomFrom(seedOf(text));
	const result = { seed: seedOf(text), first: [random(), random(), random()], permutation: [...seededPermutation(text, 10)] };
	return {
		about: `${shortName(shown.name)}, whose code is ${shown.code}, with ten draws instead of 10,000.`,
		links: [link(shown)],
		rows: [
			['Seed', String(result.seed)],
			['First random numbers', result.first.map((u) => numberText(u, 6)).join(', ')],
			['Order of the draws', result.permutation.join(' ')]
		],
		asks: [{ function: 'seededPermutation', input: { text, n: 10 }, result }],
		says: 'The order comes from the code alone: it is the same today, tomorrow and on any machine.'
	};
}

/** Whether a CCG can be told apart from the next, and from how many it cannot. */
export function toldApart(held: Held): Worked | undefined {
	const found = rankedIn(held);
	if (!found) return undefined;
	const { ranked, at } = found;
	const [a, b] = [ranked[at]!, ranked[at === 0 ? 1 : at - 1]!];
	const two = [scoredOf(a), scoredOf(b)];
	const [one, other] = two as [Scored, Scored];
	const result = notToldApart(two);
	const all = notToldApart(ranked.map(scoredOf))[at]!;
	return {
		about: `${shortName(a.name)} and ${shortName(b.name)}, next to each other in the order.`,
		links: [link(a), link(b)],
		rows: [
			[shortName(a.name), scoreAndError(one)],
			[shortName(b.name), scoreAndError(other)],
			['Difference', numberText(Math.abs(one.score - other.score), 3)],
			['Needed to tell them apart', numberText(Z95 * Math.hypot(one.se!, other.se!), 3)]
		],
		asks: [
			{ function: 'notToldApart', input: { scores: two.map(({ score }) => score), se: two.map(({ se }) => se), level: 0.95 }, result }
		],
		says: `They ${result[0] === 0 ? 'can' : 'cannot'} be told apart. ${shortName(a.name)} cannot be told apart from ${all} of ${ranked.length - 1} others.`
	};
}
