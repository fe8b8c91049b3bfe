import { knownIndicator } from '#lib/server/exports/observations.ts';
import { choiceWords, editionAsked, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { placed, type PlacedFigure } from '../indicators/[id=slug]/placed.ts';
import { judgedColumns, valueColumns } from './figure-columns.ts';

const COLUMNS: readonly ColumnOf<PlacedFigure>[] = [
	whole('place', 'Place among the values that count, 1 is best', ({ place }) => place),
	text('code', 'The CCG’s ODS code', ({ code }) => code),
	text('gss', 'Its ONS code on the map of the edition', ({ gss }) => gss),
	text('name', 'Its name', ({ name }) => name),
	text('region', 'The code of its region', ({ region }) => region),
	text('regionName', 'The name of its region', ({ regionName }) => regionName),
	...valueColumns<PlacedFigure>((figure) => figure),
	...judgedColumns<PlacedFigure>((figure) => figure)
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, parts } = question;
	const edition = editionAsked(question);
	const entry = await knownIndicator(release, parts['id'] ?? '');
	const figures = entry.status === 'measured' ? await figuresOf(release.db, edition.id, entry.id) : [];
	const standing = entry.standings.find((row) => row.edition === edition.id);
	const period = standing?.period ? `, ${standing.period}` : '';
	const head = {
		subject: `indicator-${entry.id}`,
		title: `${entry.name}${entry.unit ? ` (${entry.unit})` : ''}${period}: every CCG, ${edition.title}`,
		page: `/indicators/${entry.id}`,
		choice: choiceWords(edition)
	};
	return tableOf(head, COLUMNS, placed(figures, entry.polarity));
}

/** Every CCG's figure of one indicator. */
export const indicator: TableRoute = {
	page: '/indicators/{id}',
	about: 'Every CCG’s figure of one indicator, or the reason there is none',
	parameters: ['edition'],
	make
};
