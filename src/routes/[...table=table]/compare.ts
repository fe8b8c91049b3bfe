import { cellId } from '#lib/domain/framework.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { choiceWords, editionAsked, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { areasOf, type EditionArea } from '#lib/server/queries/areas.ts';
import { figuresOfArea, type IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { MOST_AREAS, readAreaCodes } from '#lib/url/comparison.ts';
import { comparedRows } from '../compare/rows.ts';
import { judgedColumns, valueColumns } from './figure-columns.ts';
import { indicatorColumns, sourceColumns } from './indicator-columns.ts';

/** A figure of one of the areas compared. */
interface Line {
	readonly area: EditionArea;
	readonly figure: IndicatorFigure;
	readonly shared: boolean;
}

const COLUMNS: readonly ColumnOf<Line>[] = [
	text('code', 'The CCG’s ODS code', ({ area }) => area.code),
	text('areaName', 'Its name', ({ area }) => area.name),
	text('cell', 'The part of the framework', ({ figure }) => cellId(figure.group, figure.factor)),
	text('shared', 'yes where all the CCGs compared have the indicator, so that it counts in the comparison', ({ shared }) =>
		shared ? 'yes' : 'no'
	),
	...indicatorColumns<Line>(({ figure }) => figure),
	...valueColumns<Line>(({ figure }) => figure),
	number('england', 'England’s value, or the middle of all areas', ({ figure }) => figure.centre),
	...judgedColumns<Line>(({ figure }) => figure),
	...sourceColumns<Line>(({ figure }) => figure)
];

/** The areas that the address names, all of them on the map; refuses fewer than two, more than 25, and codes that are none. */
function areasAsked(query: URLSearchParams, all: readonly EditionArea[]): readonly EditionArea[] {
	const { value, problem } = readAreaCodes(query, new Set(all.map(({ code }) => code)));
	if (problem === undefined && value.length > 1) return all.filter(({ code }) => value.includes(code));
	throw new Refusal({
		status: 400,
		title: 'Wrong parameter',
		detail: problem ?? 'A comparison needs at least two CCGs.',
		parameter: 'areas',
		expected: `2 to ${MOST_AREAS} codes of CCGs on the map of the edition with commas between, as in areas=01D,01G`
	});
}

async function make(question: TableQuestion): Promise<Table> {
	const { release, query } = question;
	const edition = editionAsked(question);
	const areas = areasAsked(query, await areasOf(release.db, edition.id));
	const figures = await Promise.all(areas.map(async ({ gss }) => await figuresOfArea(release.db, edition.id, gss)));
	const shared = new Set(comparedRows(figures, new Map()).shared.map(({ indicator }) => indicator));
	const lines = (figures[0] ?? []).flatMap(({ indicator }) =>
		areas.flatMap((area, at) => {
			const figure = figures[at]?.find((one) => one.indicator === indicator);
			return figure ? [{ area, figure, shared: shared.has(indicator) }] : [];
		})
	);
	const codes = areas.map(({ code }) => code).sort();
	const head = {
		subject: 'compare',
		title: `${areas.map(({ name }) => name).join(', ')}: every figure side by side, ${edition.title}`,
		page: '/compare',
		choice: { ...choiceWords(edition), areas: codes.join(',') }
	};
	return tableOf(head, COLUMNS, lines);
}

/** Several CCGs side by side. */
export const compare: TableRoute = {
	page: '/compare',
	about: 'Every figure of two to 25 CCGs, a line an indicator and CCG',
	parameters: ['edition', 'areas', 'name'],
	make
};
