import { CELLS } from '#lib/domain/framework.ts';
import { maskAlarm } from '#lib/domain/comparison/mask-alarm.ts';
import { aheadShare } from '#lib/domain/scoring/ahead-share.ts';
import { attainableRanks, couldBeFirst } from '#lib/domain/scoring/attainable-ranks.ts';
import { cellTable, type CellTable } from '#lib/domain/scoring/cell-table.ts';
import { coherence as coherenceOf } from '#lib/domain/scoring/coherence.ts';
import { dropOneCell } from '#lib/domain/scoring/drop-one-cell.ts';
import { effectiveWeights, type ByCell } from '#lib/domain/scoring/effective-weights.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { weightingPoint } from '#lib/domain/scoring/weighting-points.ts';
import { numberText, scoreText, shareText } from '#lib/format/numbers.ts';
import { cellName, shortName } from '#lib/format/names.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { historyLink, measuredScores, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

const link = (area: { readonly code: string; readonly name: string }) => ({
	path: `/areas/${area.code}`,
	words: `${shortName(area.name)}’s page`
});
const PRODUCTS = productsInLowestTerms(EQUAL_WEIGHTS);

/** Under how many weightings the CCG of the examples is ahead of the next by name. */
export function ahead(held: Held): Worked | undefined {
	const { cells, scores } = measuredScores(held);
	const { areas, at, shown } = held;
	const other = areas.findIndex(
		(_, index) => index > at && scores[index]!.every((score, cell) => (score === undefined) === (scores[at]![cell] === undefined))
	);
	const rival = areas[other];
	if (!rival) return undefined;
	const differences = cells.flatMap((cell, index) => {
		const [own, theirs] = [scores[at]![index], scores[other]![index]];
		return own === undefined || theirs === undefined ? [] : [{ cell: CELLS[cell]!, difference: own - theirs }];
	});
	const list = differences.map(({ difference }) => difference);
	const result = aheadShare(list);
	return {
		about: `${shortName(shown.name)} and ${shortName(rival.name)}: differences of their parts.`,
		links: [link(shown), link(rival)],
		rows: [
			...differences.map(({ cell, difference }) => [cellName(cell), numberText(difference, 3)] as const),
			['Share of all weightings', shareText(result, 1)]
		],
		asks: [{ function: 'aheadShare', input: { differences: list }, result }],
		says: `${shortName(shown.name)} is ahead under ${shareText(result)} of all weightings.`
	};
}

/** The best and worst place that the CCG of the examples attains. */
export function attainable(held: Held): Worked | undefined {
	const { scores } = measuredScores(held);
	const found = attainableRanks(scores);
	const own = found.ranks[held.at];
	if (!own) return undefined;
	const first = couldBeFirst(found);
	const [cells, k] = [scores[0]?.length ?? 0, 1];
	return {
		about: `${shortName(held.shown.name)} among ${first.of} CCGs, ${numberText(found.tried)} weightings tried; and the first point of the sequence for its ${cells} parts.`,
		links: [link(held.shown)],
		rows: [
			['Best and worst place found', `${own.best} and ${own.worst}`],
			['Proved: none can go beyond', `${own.bestProved} and ${own.worstProved}`],
			['CCGs that some weighting puts first', `${first.found} found, ${first.atMost} at most`]
		],
		asks: [{ function: 'weightingPoint', input: { cells, k }, result: weightingPoint(cells, k) }],
		says: 'The found places are reached by a weighting that was tried; the proved ones are a limit that may not be reached.'
	};
}

function cellRows(values: ByCell, told: (value: number) => string): readonly (readonly [string, string])[] {
	return CELLS.flatMap((cell, at) => {
		const value = values[at];
		return value === undefined ? [] : [[cellName(cell), told(value)] as const];
	});
}

const tableOf = ({ table }: Held): CellTable => cellTable(packTable(table, { normalisation: 'z', aggregation: 'arithmetic' }));

/** The effective weight of each part. */
export function effective(held: Held): Worked | undefined {
	const rows = cellRows(effectiveWeights(tableOf(held), PRODUCTS), (share) => shareText(share, 1));
	if (rows.length === 0) return undefined;
	return {
		about: `${held.edition.title}, equal weights: each of ${rows.length} measured parts has ${shareText(1 / rows.length, 1)} of the weight.`,
		links: [{ path: '/', words: 'The ranking with equal weights' }],
		rows,
		asks: [],
		says: 'A part above its weight decides more than its weight says.'
	};
}

/** How many places CCGs move where a part is left out. */
export function drop(held: Held): Worked | undefined {
	const rows = cellRows(dropOneCell(tableOf(held), PRODUCTS), (places) => `${numberText(places, 2)} places`);
	if (rows.length === 0) return undefined;
	return {
		about: `${held.edition.title}, equal weights.`,
		links: [{ path: '/', words: 'The ranking with equal weights' }],
		rows,
		asks: [],
		says: 'The mean over CCGs of how far each moves, up or down.'
	};
}

/** The two indicators of one part that agree least, and most. */
export function coherence({ table, indicators }: Held): Worked | undefined {
	const pairs = coherenceOf(table).filter(({ correlation }) => correlation !== undefined);
	const sorted = [...pairs].sort((a, b) => a.correlation! - b.correlation!);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (!least || !most) return undefined;
	const name = (code: string): string => indicators.get(code)?.name ?? code;
	const row = ({ cell, indicators: [one, other], correlation, areas }: typeof least) =>
		[`${cellName(cell)}: ${name(one)}; ${name(other)}`, `${numberText(correlation!, 3)} over ${areas} CCGs`] as const;
	return {
		about: `The two indicators of one part that agree least, and the two that agree most, of ${pairs.length} pairs.`,
		links: [least.indicators[0], most.indicators[0]].map((code) => ({ path: `/indicators/${code}`, words: name(code) })),
		rows: [row(least), row(most)],
		asks: [],
		says: `${pairs.filter(({ finding }) => finding === 'against').length} pairs pull against each other; ${pairs.filter(({ finding }) => finding === 'twice').length} may count one thing twice.`
	};
}

/** What the total of a CCG hides. */
export function alarm({ figures, shown }: Held): Worked | undefined {
	const score = scoreOverall(shown.grid, EQUAL_WEIGHTS)?.score;
	const tested = figures.filter(({ standing, z, verdict }) => standing === 'scored' && z !== null && verdict !== 'not-compared');
	const isWorse = ({ verdict }: IndicatorFigure): boolean => verdict === 'worse';
	const lowest = [...tested].sort((a, b) => Number(isWorse(b)) - Number(isWorse(a)) || a.z! - b.z!).slice(0, 8);
	if (score === undefined || lowest.length === 0) return undefined;
	const indicators = lowest.map(
		(figure) => ({ code: figure.indicator, z: figure.z!, verdict998: isWorse(figure) ? 'worse' : 'similar' }) as const
	);
	const result = maskAlarm(score, indicators);
	const worst = figures.find(({ indicator }) => indicator === result.alarm);
	const all = tested.filter(isWorse).length;
	return {
		about: `${shortName(shown.name)}, equal weights: of ${tested.length} scored figures with limits ${all} are clearly worse than England. The first eight by z:`,
		links: [link(shown), ...(worst ? [historyLink(shown, worst)] : [])],
		rows: [
			['Overall score', scoreText(score, 2)],
			...lowest.map((figure) => [figure.name, `z ${numberText(figure.z!, 3)}${isWorse(figure) ? ', clearly worse' : ''}`] as const)
		],
		asks: [{ function: 'maskAlarm', input: { score, indicators }, result }],
		says: worst
			? `${result.hidden ? 'A total that hides' : 'Beside the total stands'}: ${worst.name}.`
			: `Nothing significantly worse among the ${tested.length} that could be tested.`
	};
}
