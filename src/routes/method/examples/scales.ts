import { CELLS } from '#lib/domain/framework.ts';
import { minMax } from '#lib/domain/scoring/min-max.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { percentileRanks } from '#lib/domain/scoring/percentile-ranks.ts';
import { findPreset } from '#lib/domain/scoring/presets.ts';
import { PRESETS } from '#lib/domain/scoring/presets.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { scoreOf, zScore } from '#lib/domain/scoring/standardise.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms, productsOf, weightKey } from '#lib/domain/scoring/weights.ts';
import { weightedMean } from '#lib/domain/scoring/weighted-mean.ts';
import { SCORINGS } from '#lib/domain/scoring/ways.ts';
import { numberText, scoreText } from '#lib/format/numbers.ts';
import { cellName, shortName } from '#lib/format/names.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { canonicalWeights } from '#lib/url/weights.ts';
import { aboutFigure, historyLink, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

type Scored = IndicatorFigure & { readonly value: number; readonly z: number; readonly centre: number };
const isScored = (figure: IndicatorFigure): figure is Scored =>
	figure.standing === 'scored' && figure.z !== null && figure.value !== null && figure.centre !== null;

/** A figure on the scale of z. */
export function scale({ figures, shown, indicators }: Held): Worked | undefined {
	const figure = figures.filter(isScored).find(({ polarity }) => polarity === 'low') ?? figures.find(isScored);
	const sd = figure && indicators.get(figure.indicator)?.sd;
	if (!figure || typeof sd !== 'number') return undefined;
	const { value: x, centre, polarity } = figure;
	const told = toldIn(figure.unit, figure);
	const z = zScore(x, { centre, sd }, polarity);
	if (z === undefined) return undefined;
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Figure', told(x)],
			['England', told(centre)],
			['Spread between CCGs (sd)', told(sd)],
			['Which way is good', polarity === 'high' ? 'higher is better' : 'lower is better'],
			['z', numberText(z, 4)],
			['Score', numberText(scoreOf(z), 3)]
		],
		asks: [{ function: 'zScore', input: { x, centre, sd, polarity }, result: z }],
		says: z >= 0 ? 'The figure is on the good side of England.' : 'The figure is on the bad side of England.'
	};
}

/** The same figure and the same CCG in other ways of scoring. */
export async function otherScales(held: Held): Promise<Worked | undefined> {
	const { db, edition, figures, shown, table, at } = held;
	const figure = figures.find(isScored);
	const column = table.columns.find(({ code }) => code === figure?.indicator);
	if (!figure || !column?.yardstick) return undefined;
	const { min, max } = column.yardstick;
	const { value: x, polarity } = figure;
	const between = minMax(x, { min, max }, polarity);
	const behind = percentileRanks(column.values, polarity)[at];
	const ways = await Promise.all(
		SCORINGS.filter((scoring) => scoring !== 'none').map(async (scoring) => {
			const choice = { ...EQUAL_WEIGHTS, scoring };
			const own = ranking((await gridsOf(db, edition.id, choice)).areas, choice).find(({ code }) => code === shown.code);
			const place = own?.rank === undefined ? 'not ranked' : `place ${own.rank}`;
			return [
				`${shortName(shown.name)} by score=${scoring}`,
				own?.overall ? `${scoreText(own.overall.score, 2)}, ${place}` : 'no score'
			] as const;
		})
	);
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Least and most among CCGs', `${toldIn(figure.unit, figure)(min)}, ${toldIn(figure.unit, figure)(max)}`],
			['From least to most', between === undefined ? 'none' : numberText(between, 2)],
			['Share of CCGs behind', behind === undefined ? 'none' : numberText(behind, 2)],
			...ways
		],
		asks: [{ function: 'minMax', input: { x, min, max, polarity }, result: between }],
		says: 'The same figures, put together in each way the address can name. The parts have equal weights.'
	};
}

/** The weighted mean of a CCG's parts under weights other than equal ones. */
export function weightsAndScore({ shown }: Held): Worked | undefined {
	const preset = PRESETS.find(({ id }) => id === 'mental-health-first')!;
	const products = productsInLowestTerms(preset.weights);
	const scores = shown.grid.map((cell) => cell?.score);
	const result = weightedMean(scores, products);
	const equal = scoreOverall(shown.grid, EQUAL_WEIGHTS);
	if (result === undefined || !equal) return undefined;
	const { w, cells } = canonicalWeights(preset.weights);
	const canonical = [...(w === undefined ? [] : [`w=${w}`]), ...(cells === undefined ? [] : [`cells=${cells}`])].join('&');
	const parts = CELLS.flatMap((cell, index) => {
		const score = scores[index];
		return score === undefined ? [] : [[`${cellName(cell)}, weight ${products[index]}`, scoreText(score, 3)] as const];
	});
	return {
		about: `${shortName(shown.name)} with “${findPreset(preset.weights)?.name ?? preset.name}” (w=33933-333).`,
		links: [{ path: `/areas/${shown.code}`, words: `${shortName(shown.name)}’s page` }],
		rows: [...parts, ['Overall score with these weights', scoreText(result, 3)], ['With equal weights', scoreText(equal.score, 3)]],
		asks: [
			{
				function: 'parseWeights',
				input: { w: '33933-333' },
				result: { ok: true, weights: productsOf(preset.weights), key: weightKey(preset.weights), canonical }
			},
			{ function: 'weightedMean', input: { values: scores.map((score) => score ?? null), weights: products, kind: 'arithmetic' }, result }
		],
		says: 'Parts without a score are left out, and the rest carry the weight.'
	};
}
