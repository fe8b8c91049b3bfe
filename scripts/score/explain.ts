import { CELLS, type CellId } from '#lib/domain/framework.ts';
import { indicatorWeight, gateOf, wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import type { CellScore } from '#lib/domain/scoring/grid.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { reweighted } from '#lib/domain/scoring/table.ts';
import { wayOf, type Way } from '#lib/domain/scoring/ways.ts';
import { productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { findEditionArea } from '#lib/server/queries/areas.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { methodOf } from '#lib/server/queries/method.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { writeChoice } from '#lib/url/ranking-choice.ts';
import { cellsOfFigure } from './cells-of-figure.ts';
import { figureSteps, sixFigures } from './figure-steps.ts';

const percent = (share: number): string => `${sixFigures(100 * share)}%`;

/** The line under the figures of a cell. */
function cellLine(cell: CellScore): string {
	if (cell.score === undefined) return '= no score: nothing of this cell is published here';
	return `= mean of these by weight ${sixFigures(cell.score)}; weight ${cell.found} of ${cell.expected} is here`;
}

const PUT_TOGETHER: Readonly<Record<Way['aggregation'], string>> = {
	arithmetic: 'sum of weight x cell / sum of weight',
	geometric: 'exp(sum of weight x ln(cell) / sum of weight)',
	worst: 'lowest cell that carries weight'
};

/** The overall score from the cells that carry weight. */
function overallLines(entry: Ranked, cells: readonly [CellId, number, CellScore | undefined][], way: Way): readonly string[] {
	const held = cells.filter(([, weight, cell]) => weight > 0 && cell?.score !== undefined);
	if (!entry.overall) return ['Overall: no score, since nothing that carries weight is published here.'];
	const { score, se, coverage, knownErrorShare } = entry.overall;
	const terms = held.map(([, weight, cell]) => `${weight} x ${sixFigures(cell!.score!)}`).join(' + ');
	const error =
		se === undefined ? 'no standard error' : `standard error ${sixFigures(se)} from the ${percent(knownErrorShare)} whose error is known`;
	return [
		`Overall: ${PUT_TOGETHER[way.aggregation]}`,
		`  ${terms}`,
		`  weight ${held.reduce((sum, [, weight]) => sum + weight, 0)}: score ${sixFigures(score)}, ${error}`,
		`  coverage ${percent(coverage)} of the weight on measured cells`
	];
}

/** The place among all, with its interval, or why there is none. */
function rankLine(entry: Ranked, all: readonly Ranked[], gate: number): string {
	const ranked = all.filter(({ rank }) => rank !== undefined);
	if (entry.rank === undefined) return `Rank: none (${entry.reason ?? 'not asked for'}); a rank needs a coverage of ${percent(gate)}.`;
	const intervals = liveRankIntervals(ranked.map(({ overall }) => ({ score: overall!.score, se: overall!.se })));
	const interval = intervals[ranked.indexOf(entry)];
	const range = interval
		? `95% interval ${interval.low} to ${interval.high}, median ${interval.median}`
		: 'no interval, since no error is known';
	return `Rank: ${entry.rank} of ${ranked.length} ranked, ${all.length - ranked.length} not ranked; ${range}.`;
}

/** How the score of a CCG (an ODS code) comes about, step by step from the published cells; refuses a code that the edition does not have. */
export async function explain(release: OpenRelease, edition: string, choice: Choice, code: string): Promise<string> {
	const area = await findEditionArea(release.db, edition, code);
	if (!area) throw new Refusal({ status: 404, title: 'No such area', detail: `${edition} has no CCG ${code}.`, parameter: 'explain' });
	const table = reweighted(await scoreTableOf(release.db, edition), (id) => indicatorWeight(choice, id));
	const at = table.areas.indexOf(code);
	const figures = new Map((await figuresOfArea(release.db, edition, area.gss)).map((figure) => [figure.indicator, figure]));
	const map = release.editions.find(({ id }) => id === edition)!;
	const made = new Map<string, readonly string[]>();
	for (const figure of figures.values()) made.set(figure.indicator, await cellsOfFigure(release, map, code, figure));
	const { areas } = await gridsOf(release.db, edition, choice);
	const entries = ranking(areas, choice);
	const entry = entries.find((one) => one.code === code)!;
	const way = wayOfChoice(choice) ?? wayOf('mean')!;
	const products = productsInLowestTerms(choice);
	const cells = CELLS.map((id, cell): [CellId, number, CellScore | undefined] => [id, products[cell]!, areas[at]?.grid[cell]]);
	const { w = '33333-333', ...rest } = writeChoice(choice);
	const asked = [`w=${w}`, ...Object.entries(rest).map(([name, text]) => `${name}=${text}`)].join('&');
	const steps = cells.flatMap(([id, weight, cell]) => {
		const inside = table.columns.filter((column) => column.cells.includes(id));
		if (inside.length === 0) return [`${id}, weight ${weight}: not measured in this edition`, ''];
		const lines = inside.flatMap((column) => figureSteps(column, figures.get(column.code), at, way, made.get(column.code)));
		return [
			`${id}, weight ${weight}`,
			...lines.map((line) => `  ${line}`),
			`  ${cell ? cellLine(cell) : '= nothing of it is counted'}`,
			''
		];
	});
	const title = `${code} ${area.name}: ${edition}, release ${release.id}, method ${release.method}, ${asked}`;
	const end = wayOfChoice(choice)
		? [...overallLines(entry, cells, way), rankLine(entry, entries, gateOf(choice))]
		: ['No composite was asked for.'];
	const method = methodOf(release);
	const other = method.differs ? [`This release was made by method ${method.release}; this code has method ${method.site}.`] : [];
	return `${[title, ...other, '', ...steps, ...end].join('\n')}\n`;
}
