import { CELLS, cellId } from '#lib/domain/framework.ts';
import { composite } from '#lib/domain/scoring/composite.ts';
import { comparePair } from '#lib/domain/scoring/compare-pair.ts';
import { compositeVariance } from '#lib/domain/scoring/composite-variance.ts';
import { GATE } from '#lib/domain/scoring/gates.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { errorOf, scoreOf } from '#lib/domain/scoring/standardise.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { weightedMean } from '#lib/domain/scoring/weighted-mean.ts';
import { numberText, scoreText, shareText } from '#lib/format/numbers.ts';
import { cellName, shortName } from '#lib/format/names.ts';
import type { Held } from '../held.ts';
import type { Worked } from '../worked.ts';

const PRODUCTS = productsInLowestTerms(EQUAL_WEIGHTS);
const MEAN = { normalisation: 'z', aggregation: 'arithmetic', products: PRODUCTS } as const;

const areaLink = ({ code, name }: { readonly code: string; readonly name: string }) => ({
	path: `/areas/${code}`,
	words: `${shortName(name)}’s page`
});

/** The scored figures of the CCG of the examples in one of its parts: the fullest with at most eight. */
function partOf({ figures, shown }: Held) {
	const counted = figures.filter(({ standing, z }) => standing === 'scored' && z !== null);
	const inside = CELLS.map((cell) => ({ cell, own: counted.filter(({ group, factor }) => cellId(group, factor) === cell) }));
	const fitting = inside.filter(
		({ own, cell }) => own.length > 1 && own.length <= 8 && shown.grid[CELLS.indexOf(cell)]?.score !== undefined
	);
	return fitting.sort((a, b) => b.own.length - a.own.length)[0];
}

/** The score of a part from its indicators. */
export function parts(held: Held): Worked | undefined {
	const part = partOf(held);
	if (!part) return undefined;
	const values = part.own.map(({ z }) => scoreOf(z!));
	const weights = values.map(() => 1);
	const result = weightedMean(values, weights);
	return {
		about: `${shortName(held.shown.name)}: ${cellName(part.cell)}.`,
		links: [areaLink(held.shown)],
		rows: [
			...part.own.map(({ name }, at) => [name, numberText(values[at]!, 3)] as const),
			['Score of the part', result === undefined ? 'none' : numberText(result, 3)]
		],
		asks: [{ function: 'weightedMean', input: { values, weights, kind: 'arithmetic' }, result }],
		says: 'Each indicator counts alike here, since none has a weight of its own.'
	};
}

/** The error of an overall score, with the terms of one part. */
export function errorOfScore(held: Held): Worked | undefined {
	const { shown, indicators } = held;
	const overall = scoreOverall(shown.grid, EQUAL_WEIGHTS);
	const known = held.figures.filter(
		({ standing, z, se, indicator }) => standing === 'scored' && z !== null && se !== null && indicators.get(indicator)?.sd
	);
	if (!overall || overall.se === undefined || known.length === 0) return undefined;
	const present = shown.grid.filter((cell) => cell?.score !== undefined).length;
	const terms = known.map(({ indicator, group, factor, se }) => {
		const cell = shown.grid[CELLS.indexOf(cellId(group, factor))];
		return { code: indicator, weight: 1 / present / (cell?.found ?? 1), se: errorOf(se!, indicators.get(indicator)!.sd!)! };
	});
	const result = compositeVariance(terms);
	return {
		about: `${shortName(shown.name)}, equal weights.`,
		links: [areaLink(shown)],
		rows: [
			['Parts with a score', numberText(present)],
			['Indicators with a known error', numberText(known.length)],
			['Overall score', scoreText(overall.score, 3)],
			['Variance, from the terms below', result === undefined ? 'none' : numberText(result, 5)],
			['Its error, the root', numberText(overall.se, 4)],
			['Share of the weight with a known error', shareText(overall.knownErrorShare, 1)]
		],
		asks: [{ function: 'compositeVariance', input: { terms }, result }],
		says:
			overall.knownErrorShare < GATE
				? 'Less than two thirds of the weight has a known error, so no claim is made that this CCG differs from another.'
				: 'The range of its place is at least this wide.'
	};
}

/** The CCG with least coverage among those with a score, and its row of the composite. */
function leastCovered({ table, areas }: Held) {
	const found = composite(table, MEAN);
	const rows = found?.areas.filter(({ score, coverage }) => score !== undefined && coverage !== undefined && coverage < 1) ?? [];
	const row = [...rows].sort((a, b) => a.coverage! - b.coverage!)[0];
	const area = areas.find(({ code }) => code === row?.area);
	return found && row && area && { found, row, area };
}

/** Coverage and the gate for the CCG with least. */
export function coverage(held: Held): Worked | undefined {
	const least = leastCovered(held);
	if (!least) return undefined;
	const { found, row, area } = least;
	return {
		about: `${shortName(area.name)}: the least coverage of this edition with equal weights.`,
		links: [areaLink(area)],
		rows: [
			['Parts that the edition measures', `${found.measured.length} of 15`],
			['Share of the weight on them', shareText(found.measuredShare, 1)],
			['Coverage', shareText(row.coverage!, 1)],
			['Needed for a place', shareText(GATE, 1)],
			['Place', row.rank === undefined ? 'not ranked' : numberText(row.rank)]
		],
		asks: [],
		says: row.rank === undefined ? 'So it has a score and no place.' : 'So it has a place.'
	};
}

/** Between what the same CCG's score lies. */
export function bounds(held: Held): Worked | undefined {
	const least = leastCovered(held);
	if (least?.row.low === undefined || least.row.high === undefined) return undefined;
	const { row, area } = least;
	return {
		about: `${shortName(area.name)}, equal weights.`,
		links: [areaLink(area)],
		rows: [
			['Every missing figure as bad as anywhere', scoreText(row.low!, 2)],
			['Score of what there is', scoreText(row.score!, 2)],
			['Every missing figure as good as anywhere', scoreText(row.high!, 2)]
		],
		asks: [],
		says: `Between ${scoreText(row.low!)} and ${scoreText(row.high!)}, whatever the missing figures are.`
	};
}

/** The CCG of the examples and the one with least coverage, on what both have. */
export function pair(held: Held): Worked | undefined {
	const least = leastCovered(held);
	if (!least || least.area.code === held.shown.code) return undefined;
	const { shown, table, areas, at } = held;
	const other = areas.indexOf(least.area);
	const { a, b, shared } = comparePair(table, PRODUCTS, at, other);
	const alone = scoreOverall(shown.grid, EQUAL_WEIGHTS)?.score;
	if (a === undefined || b === undefined || shared === undefined || alone === undefined) return undefined;
	return {
		about: `${shortName(shown.name)} and ${shortName(least.area.name)}, equal weights.`,
		links: [areaLink(shown), areaLink(least.area)],
		rows: [
			[`${shortName(shown.name)} on all it has`, scoreText(alone, 2)],
			[`${shortName(shown.name)} on what both have`, scoreText(a, 2)],
			[`${shortName(least.area.name)} on what both have`, scoreText(b, 2)],
			['Share of the weight that these carry', shareText(shared, 1)]
		],
		asks: [],
		says: 'Only the two scores on what both have are held against each other.'
	};
}
