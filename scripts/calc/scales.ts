import { z } from 'zod';
import { goalposts } from '#lib/domain/scoring/goalposts.ts';
import { minMax } from '#lib/domain/scoring/min-max.ts';
import { percentileRanks } from '#lib/domain/scoring/percentile-ranks.ts';
import { zScore } from '#lib/domain/scoring/standardise.ts';
import { AGGREGATIONS } from '#lib/domain/scoring/ways.ts';
import { renormalise, weightedMean } from '#lib/domain/scoring/weighted-mean.ts';
import { productsOf, weightKey } from '#lib/domain/scoring/weights.ts';
import { canonicalWeights } from '#lib/url/weights.ts';
import { entry, type Topic } from './entry.ts';
import { aboutWeights, weightsIn, type WeightTexts } from './table.ts';
import { choice, given, lists, maybe, maybes, numberOr, polarity } from './words.ts';

const weights = z.array(
	z
		.number()
		.min(0)
		.nullable()
		.transform((weight) => weight ?? 0)
);
const present = z.array(
	z
		.union([z.boolean(), z.literal(0), z.literal(1)])
		.nullable()
		.transform(Boolean)
);

function parsed(texts: WeightTexts) {
	const { weights: read, problem } = weightsIn(texts);
	const { w, cells } = canonicalWeights(read);
	const canonical = [...(w === undefined ? [] : [`w=${w}`]), ...(cells === undefined ? [] : [`cells=${cells}`])].join('&');
	return { ok: problem === undefined, weights: productsOf(read), key: weightKey(read), canonical };
}

/** One figure on a scale, and weights (methods.md sections 6 to 8). */
export const scales: Topic = {
	zScore: entry(z.strictObject({ x: maybe, centre: maybe, sd: maybe, polarity }), ({ polarity, ...input }) => {
		const known = given(input);
		return known && zScore(known.x, known, polarity);
	}),
	minMax: entry(z.strictObject({ x: maybe, min: maybe, max: maybe, polarity, floor: numberOr(0) }), ({ polarity, floor, ...input }) => {
		const known = given(input);
		return known && minMax(known.x, known, polarity, floor);
	}),
	percentileRank: entry(z.strictObject({ values: maybes, polarity }), ({ values, polarity }) => percentileRanks(values, polarity)),
	goalposts: entry(z.strictObject({ x: maybe, low: maybe, high: maybe, polarity }), ({ polarity, ...input }) => {
		const known = given(input);
		return known && goalposts(known.x, known.low, known.high, polarity);
	}),
	weightedMean: entry(lists({ values: maybes, weights, kind: choice(AGGREGATIONS) }, 'values', 'weights'), ({ values, weights, kind }) =>
		weightedMean(values, weights, kind)
	),
	renormalise: entry(lists({ weights, present }, 'weights', 'present'), ({ weights, present }) => renormalise(weights, present)),
	parseWeights: entry(z.strictObject(aboutWeights), parsed)
};
