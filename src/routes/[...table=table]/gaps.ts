import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, text, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { ledgerOf, type LedgerRow } from '#lib/server/queries/ledger.ts';
import { readFactor, readGroup } from '#lib/url/listing.ts';
import { entriesOf, type Entry } from '../gaps/entries.ts';
import { isOfKind, readKind } from '../gaps/filter.ts';

type Line = Entry & { readonly of: LedgerRow };

const COLUMNS: readonly ColumnOf<Line>[] = [
	text('indicator', 'The id of the indicator', ({ id }) => id),
	text('name', 'What is not counted, or weakly', ({ name }) => name),
	text('group', 'Patient group', ({ of }) => of.group),
	text('factor', 'access, quality or prevention', ({ of }) => of.factor),
	text('gap', 'nobody, councils, ended, not-held, old or not-yet; absent where figures are held', ({ gap }) => gap),
	text('weaknesses', 'What weakens figures that are held; with blanks between', ({ weaknesses }) => weaknesses.join(' ') || null),
	text('row', 'The row of the published list of 185 that it serves', ({ row }) => row),
	text('owner', 'Who publishes it, or for councils only', ({ of }) => of.owner),
	text('ceased', 'The last period ever published', ({ of }) => of.ceased),
	text('checked', 'Whether what is said here was found in what is published', ({ of }) => of.checked),
	text('whatWouldFill', 'Where it is to be had, or what it could be counted from', ({ of }) => of.whatWouldFill),
	text('questionForBoard', 'A question for a board', ({ questions }) => questions.board),
	text('freedomOfInformation', 'A freedom of information request', ({ questions }) => questions.information),
	text('questionForParliament', 'A question for Parliament', ({ questions }) => questions.parliament)
];

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
	return tableOf(head, COLUMNS, lines);
}

/** The ledger of what is not counted. */
export const gaps: TableRoute = {
	page: '/gaps',
	about: 'What is not counted or weakly, who could count it, and questions ready to be asked',
	parameters: ['edition', 'status', 'group', 'factor'],
	make
};
