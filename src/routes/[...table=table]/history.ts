import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { shortName } from '#lib/format/names.ts';
import { knownArea, knownIndicator } from '#lib/server/exports/observations.ts';
import { choiceWords, editionAsked, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { day, number, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';

type Line = HistoryPoint & { readonly standard: number | undefined };

const COLUMNS: readonly ColumnOf<Line>[] = [
	text('period', 'The period, as its source calls it', ({ period }) => period),
	day('starts', 'Its first day', ({ starts }) => starts),
	day('ends', 'Its last day', ({ ends }) => ends),
	text('gss', 'The ONS code under which the CCG itself was published', ({ gss }) => gss),
	text('made', 'published for the CCG, rebuilt from CCGs before it, or apportioned from councils', ({ made }) => made),
	number('value', 'The figure, in the unit of the indicator', ({ shown }) => shown.value),
	text('missing', 'Why there is no value', ({ shown }) => shown.missing),
	number('numerator', 'The count behind the value', ({ shown }) => shown.numerator),
	number('denominator', 'The people, events or answers that it is a count of', ({ shown }) => shown.denominator),
	number('lower95', 'Lower 95% limit', ({ estimate }) => estimate.lower),
	number('upper95', 'Upper 95% limit', ({ estimate }) => estimate.upper),
	text('limitsFrom', 'Whether the limits were published or computed by us', ({ estimate }) => estimate.from),
	number('england', 'England’s value', ({ england }) => england?.value),
	text('englandFrom', 'published, or the mean of the areas, weighted where people counted are known', ({ england }) => england?.from),
	number('standard', 'The standard in force on the last day', ({ standard }) => standard),
	text(
		'flags',
		'provisional, revised, estimated, break, low-reliability, rounded; with blanks between',
		({ shown }) => shown.flags.join(' ') || null
	),
	text('suspect', 'Why a value is shown and not counted', ({ shown }) => shown.suspect),
	whole('cells', 'Cells of published files that went into the figure', ({ shown }) => shown.parts),
	text('run', 'The import of the file that it was read from', ({ shown }) => shown.run),
	text('at', 'Where in the file it stood', ({ shown }) => shown.at)
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, parts } = question;
	const edition = editionAsked(question);
	const entry = await knownIndicator(release, parts['id'] ?? '');
	const area = await knownArea(release, parts['code'] ?? '');
	const { points } = await historyOf(release.db, entry, area, edition.map);
	const head = {
		subject: `history-${entry.id}-${area.code}`,
		title: `${entry.name}${entry.unit ? ` (${entry.unit})` : ''} in ${shortName(area.name)} CCG (${area.code}), every period held`,
		page: `/indicators/${entry.id}/${area.code}`,
		choice: choiceWords(edition)
	};
	const lines = points.map((point) => ({ ...point, standard: standardInForce(entry.standards, point.ends)?.value }));
	return tableOf(head, COLUMNS, lines);
}

/** Every period of one indicator in one CCG. */
export const history: TableRoute = {
	page: '/indicators/{id}/{code}',
	about: 'Every period held of one indicator in one CCG, with how each figure came about',
	parameters: ['edition', 'period'],
	make
};
