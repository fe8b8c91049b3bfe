import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { areasOf, type EditionArea } from '#lib/server/queries/areas.ts';
import { readQuery, searched } from '../areas/search.ts';

const COLUMNS: readonly ColumnOf<EditionArea>[] = [
	text('code', 'The CCG’s ODS code', ({ code }) => code),
	text('gss', 'Its ONS code on the map of the edition', ({ gss }) => gss),
	text('name', 'Its name', ({ name }) => name),
	text('region', 'The code of its region', ({ region }) => region),
	text('regionName', 'The name of its region', ({ regionName }) => regionName),
	whole('people', 'Residents', ({ people }) => people)
];

async function make(question: TableQuestion): Promise<Table> {
	const edition = editionAsked(question);
	const q = sound('q', readQuery(question.query));
	const { found } = searched(await areasOf(question.release.db, edition.id), q);
	const head = {
		subject: 'areas',
		title: `The CCGs of ${edition.title}`,
		page: '/areas',
		choice: { ...choiceWords(edition), ...(q === '' ? {} : { q }) }
	};
	return tableOf(head, COLUMNS, found);
}

/** The CCGs of an edition, or those whose names have every word asked for. */
export const areas: TableRoute = {
	page: '/areas',
	about: 'The CCGs of an edition with codes, region and residents',
	parameters: ['edition', 'q'],
	make
};
