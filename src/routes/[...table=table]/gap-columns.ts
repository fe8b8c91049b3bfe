import { text, type ColumnOf } from '#lib/server/exports/table/table.ts';
import type { LedgerRow } from '#lib/server/queries/ledger.ts';
import type { Entry } from '../gaps/entries.ts';

/** An entry of the ledger with the row of the catalogue that it is made of. */
export type GapLine = Entry & { readonly of: LedgerRow };

/** What the table of the ledger has of each entry. */
export const GAP_COLUMNS: readonly ColumnOf<GapLine>[] = [
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
