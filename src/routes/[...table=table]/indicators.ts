import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, type Table } from '#lib/server/exports/table/table.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { readGroup } from '#lib/url/listing.ts';
import { filtered, readFilter } from '../indicators/filter.ts';
import { CATALOGUE_COLUMNS } from './catalogue-columns.ts';

async function make(question: TableQuestion): Promise<Table> {
	const edition = editionAsked(question);
	const status = sound('status', readFilter(question.query));
	const group = sound('group', readGroup(question.query));
	const all = await indicatorsOf(question.release.db, edition.id);
	const head = {
		subject: 'indicators',
		title: `Everything worth measuring, and who measures it, ${edition.title}`,
		page: '/indicators',
		choice: { ...choiceWords(edition), ...(group ? { group } : {}), ...(status === 'all' ? {} : { status }) }
	};
	return tableOf(
		head,
		CATALOGUE_COLUMNS,
		filtered(all, status).filter((entry) => group === undefined || entry.group === group)
	);
}

/** The catalogue as an edition uses it. */
export const indicators: TableRoute = {
	page: '/indicators',
	about: 'The catalogue: what is measured, what is published and not held, what nobody counts',
	parameters: ['edition', 'group', 'status'],
	make
};
