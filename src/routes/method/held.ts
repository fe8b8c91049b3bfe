import type { Edition } from '#lib/domain/edition.ts';
import { CELLS } from '#lib/domain/framework.ts';
import type { Table } from '#lib/domain/scoring/table.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { periodWords } from '#lib/format/periods.ts';
import { shortName } from '#lib/format/names.ts';
import { valueText, type Printing } from '#lib/format/values.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';
import { figuresOfArea, type IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { gridsOf, type GridArea } from '#lib/server/queries/grids.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';
import { findIndicator, indicatorsOf, type EditionIndicator, type FoundIndicator } from '#lib/server/queries/indicators.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';

/** What worked examples are taken from: an edition, and one of its CCGs that goes through the whole method. */
export interface Held {
	readonly db: Database;
	readonly edition: Edition;
	/** By name. */
	readonly areas: readonly GridArea[];
	readonly cells: readonly EditionCell[];
	readonly table: Table;
	readonly indicators: ReadonlyMap<string, EditionIndicator>;
	/** The CCG with a score in most parts and figures for most of the indicators that are scored; of equals the first by name. */
	readonly shown: GridArea;
	/** Its figures, in the catalogue's order. */
	readonly figures: readonly IndicatorFigure[];
	/** Its place among `areas`, and in `table`. */
	readonly at: number;
}

/** How much of an edition a CCG has: parts with a score, and then scored indicators with a figure. */
function fullness({ grid }: GridArea): number {
	const scored = grid.filter((cell) => cell?.score !== undefined);
	return scored.length * 1000 + scored.reduce((sum, cell) => sum + (cell?.found ?? 0), 0);
}

/** What examples of an edition are taken from; `undefined` where the edition scores nothing for anybody. */
export async function heldIn(db: Database, edition: Edition): Promise<Held | undefined> {
	const { areas, cells } = await gridsOf(db, edition.id);
	const most = Math.max(...areas.map(fullness));
	const at = areas.findIndex((area) => fullness(area) === most);
	const shown = areas[at];
	if (!shown || most < 1000) return undefined;
	const indicators = new Map((await indicatorsOf(db, edition.id)).map((row) => [row.id, row]));
	const table = await scoreTableOf(db, edition.id);
	return { db, edition, areas, cells, table, indicators, shown, figures: await figuresOfArea(db, edition.id, shown.gss), at };
}

/** The scores of the cells that an edition measures, one list an area, in the order of `CELLS`. */
export function measuredScores({ areas }: Held): {
	readonly cells: readonly number[];
	readonly scores: readonly (readonly (number | undefined)[])[];
} {
	const cells = CELLS.flatMap((_, cell) => (areas.some(({ grid }) => grid[cell]?.score !== undefined) ? [cell] : []));
	return { cells, scores: areas.map(({ grid }) => cells.map((cell) => grid[cell]?.score)) };
}

/** An indicator's history in the CCG of the examples, with what each period is held against. */
export interface HeldHistory {
	readonly entry: FoundIndicator;
	readonly points: readonly (HistoryPoint & { readonly benchmark: number | undefined })[];
}

/** The history of an indicator in the CCG of the examples; `undefined` where there is none. */
export async function historyIn({ db, edition, shown }: Held, indicator: string): Promise<HeldHistory | undefined> {
	const [entry, area] = [await findIndicator(db, indicator), await findArea(db, shown.code)];
	if (!entry || !area) return undefined;
	const { points } = await historyOf(db, entry, area, edition.map);
	const benchmarkOf = ({ ends, england }: HistoryPoint): number | undefined =>
		standardInForce(entry.standards, ends)?.value ?? england?.value;
	return { entry, points: points.map((point) => ({ ...point, benchmark: benchmarkOf(point) })) };
}

/** The first indicator that a CCG has a figure of, in the catalogue's order, of which the history satisfies. */
export async function firstHistory(held: Held, fits: (history: HeldHistory) => boolean, among: (figure: IndicatorFigure) => boolean) {
	for (const figure of held.figures.filter(among)) {
		const history = await historyIn(held, figure.indicator);
		if (history && fits(history)) return { figure, history };
	}
	return undefined;
}

/** The last so many points of a series, each of which begins on the day after the one before it; `undefined` where they do not or there are fewer. */
export function unbroken<P extends { readonly starts: string; readonly ends: string }>(
	points: readonly P[],
	count: number
): readonly P[] | undefined {
	const last = points.slice(-count);
	const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
	const follows = last.every(({ starts }, at) => at === 0 || starts === dayAfter(last[at - 1]!.ends));
	return last.length === count && follows ? last : undefined;
}

/** A figure of a board page without its unit. */
export function bareIn(printing: Printing): (value: number) => string {
	return (value) => valueText(value, printing, 'board');
}

/** "51.2 to 71.6 per 1,000": both ends of an interval, the unit once. */
export function rangeIn(unit: string | null, printing: Printing): (limits: { readonly lower: number; readonly upper: number }) => string {
	return ({ lower, upper }) => `${bareIn(printing)(lower)} to ${toldIn(unit, printing)(upper)}`;
}

/** A figure of a board page with its unit where its scale does not say it. */
export function toldIn(unit: string | null, printing: Printing): (value: number) => string {
	return (value) => `${valueText(value, printing, 'board')}${printing.scale === 'number' && unit ? ` ${unit}` : ''}`;
}

/** "NHS Kernow CCG: an indicator, April 2021 to March 2022". */
export function aboutFigure(area: { readonly name: string }, figure: IndicatorFigure): string {
	const when = figure.starts && figure.ends ? `, ${periodWords({ starts: figure.starts, ends: figure.ends })}` : '';
	return `${shortName(area.name)}: ${figure.name}${when}.`;
}

/** The link to the history of a number, with the cell it was read from. */
export function historyLink(
	area: { readonly code: string; readonly name: string },
	figure: { readonly indicator: string; readonly name: string }
) {
	return { path: `/indicators/${figure.indicator}/${area.code}`, words: `${figure.name} in ${shortName(area.name)}` };
}
