import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, type Table } from '#lib/server/exports/table/table.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { readFactor, readGroup } from '#lib/url/listing.ts';
import { entriesOf } from '../gaps/entries.ts';
import { isOfKind, readKind } from '../gaps/filter.ts';
import { GAP_COLUMNS } from './gap-columns.ts';

async function make(question: TableQuestion): Promise<Table> {
	const { release, query } = question;
	const edition = editionAsked(question);
	const [kind, group, factor] = [sound('status', readKind(query)), sound('group', readGroup(query)), sound('factor', readFactor(query))];
	const rows = await ledgerOf(release.db, edition.id);
	const cells = await editionCellsOf(release.db, edition.id);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const lines = entriesOf(rows, { edition, editions: release.editions, date: release.date, cells })
		.filter((entry) => isOfKind(entry, kind))
		.map((entry) => ({ ...entry, of: byId.get(entry.id)! }))
		.filter(({ of }) => (group === undefined || of.group === group) && (factor === undefined || of.factor === factor));
	const filters = { ...(group ? { group } : {}), ...(factor ? { factor } : {}), ...(kind === 'all' ? {} : { status: kind }) };
	const head = {
		subject: 'gaps',
		title: `What is not counted, ${edition.title}`,
		page: '/gaps',
		choice: { ...choiceWords(edition), ...filters }
	};
	return tableOf(head, GAP_COLUMNS, lines);
}

/** The ledger of what is not counted. */
export const gaps: TableRoute = {
	page: '/gaps',
	about: 'What is not counted or weakly, who could count it, and questions ready to be asked',
	parameters: ['edition', 'status', 'group', 'factor'],
	make
};
