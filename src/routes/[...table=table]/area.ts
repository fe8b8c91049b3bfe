import type { Compared } from '#lib/server/queries/comparison/compared-with.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { editionValuesOf } from '#lib/server/queries/edition-values.ts';
import { figuresOfArea, type IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { trendsOfArea } from '#lib/server/queries/trends.ts';
import { shortName } from '#lib/format/names.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { choiceWords, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { askedIn } from '../areas/[code=area]/asked.ts';
import { chosenComparison } from '../areas/[code=area]/compared.ts';
import { knownIn } from '../areas/[code=area]/known.ts';
import { figureRows, type FigureRow } from '../areas/[code=area]/rows.ts';
import { areaAsked } from './area-asked.ts';
import { indicatorColumns, sourceColumns } from './indicator-columns.ts';
import { judgedColumns, valueColumns } from './figure-columns.ts';

/** An indicator of the area: its figure, and what is said of it where there is a value. */
interface Line {
	readonly figure: IndicatorFigure;
	readonly row: FigureRow | undefined;
	readonly other: Compared | undefined;
}

const COLUMNS: readonly ColumnOf<Line>[] = [
	...indicatorColumns<Line>(({ figure }) => figure),
	...valueColumns<Line>(({ figure }) => figure),
	number('england', 'England’s value, or the middle of all areas', ({ figure }) => figure.centre),
	text('englandFrom', 'Whether that is England’s own figure or the median of the areas', ({ figure }) => figure.centreFrom),
	number('standard', 'The standard in force on the last day of the period', ({ row }) => row?.standard),
	whole('place', 'Place among all areas with a value, 1 is best', ({ row }) => row?.position?.place),
	whole('placesOf', 'How many areas have one', ({ row }) => row?.position?.of),
	...judgedColumns<Line>(({ figure }) => figure),
	text('trend', 'Where the series is going, in words', ({ row }) => row?.trend?.result),
	number('comparison', 'The value of the comparison chosen by “with”, together', ({ other }) => other?.comparator.value),
	number('comparisonLower95', 'Its lower 95% limit', ({ other }) => other?.comparator.lower),
	number('comparisonUpper95', 'Its upper 95% limit', ({ other }) => other?.comparator.upper),
	text('comparisonVerdict', 'This area against it', ({ other }) => other?.verdict),
	...sourceColumns<Line>(({ figure }) => figure)
];

/** What is wrong in an address of this page, which a file has no notice for. */
function refuse(problems: readonly string[]): void {
	const [first] = problems;
	if (first === undefined) return;
	const parameter = /“(with|areas)/.exec(first)?.[1] ?? (first.includes('no CCG of the code') ? 'areas' : undefined);
	throw new Refusal({ status: 400, title: 'Wrong parameter', detail: first, ...(parameter ? { parameter } : {}) });
}

async function make(question: TableQuestion): Promise<Table> {
	const { db } = question.release;
	const { edition, area } = await areaAsked(question);
	const asked = askedIn(question.query, area.code, await knownIn(db, edition.id));
	refuse(asked.problems);
	const grids = await gridsOf(db, edition.id);
	const some = { neighbours: 1, similar: 1, region: 1, own: asked.own.length };
	const { toEngland, toOthers } = await chosenComparison(db, edition, area, asked, grids, some);
	const figures = await figuresOfArea(db, edition.id, area.gss);
	const rows = figureRows(figures, {
		values: await editionValuesOf(db, edition.id),
		standards: await allStandardsOf(db),
		trends: await trendsOfArea(db, edition.id, area.gss),
		recent: new Map(),
		england: new Map(),
		toEngland,
		toOthers
	});
	const byId = new Map(rows.map((row) => [row.figure.indicator, row]));
	const lines = figures.map((figure) => ({ figure, row: byId.get(figure.indicator), other: toOthers.get(figure.indicator) }));
	const head = {
		subject: `area-${area.code}`,
		title: `Every figure of ${shortName(area.name)} CCG (${area.code}), ${edition.title}`,
		page: `/areas/${area.code}`,
		choice: {
			...choiceWords(edition),
			with: asked.comparison,
			...(asked.own.length > 0 ? { areas: asked.own.join(',') } : {})
		}
	};
	return tableOf(head, COLUMNS, lines);
}

/** Every indicator of a CCG against England and the comparison chosen. */
export const area: TableRoute = {
	page: '/areas/{code}',
	about: 'Every indicator of a CCG against England and the comparison chosen, what is missing with its reason',
	parameters: ['edition', 'with', 'areas'],
	make
};

/** The same under the address of the paper for its board. */
export const boardPaper: TableRoute = { ...area, page: '/areas/{code}/board-paper' };
