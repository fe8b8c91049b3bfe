import { Refusal } from '#lib/server/exports/problem.ts';
import type { TableQuestion, TableRoute } from '#lib/server/exports/table/question.ts';
import { day, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { nearMatches } from '#lib/server/queries/near-matches.ts';
import { findRenamedSource, findSource, sourcesOf, type FoundSource, type ListedSource } from '#lib/server/queries/sources.ts';

const COLUMNS: readonly ColumnOf<ListedSource>[] = [
	text('id', 'The id of the source', ({ id }) => id),
	text('title', 'Its title', ({ title }) => title),
	text('publisher', 'Who publishes it', ({ publisher }) => publisher),
	text('address', 'Where it is published', ({ address }) => address),
	text('licence', 'Its licence', ({ licence }) => licence),
	text('attribution', 'How its publisher is to be named', ({ attribution }) => attribution),
	text('frequency', 'How often it comes out', ({ frequency }) => frequency),
	text('nextExpected', 'When the next issue is expected', ({ nextExpected }) => nextExpected),
	text('covers', 'What it covers', ({ covers }) => covers),
	text('heldAs', 'In which form we hold it', ({ heldAs }) => heldAs),
	whole('indicators', 'Indicators read from it', ({ indicators }) => indicators),
	whole('files', 'Files read', ({ files }) => files),
	day('published', 'The day on which the newest was published', ({ published }) => published || null),
	whole('rowsRead', 'Rows of those files', ({ rowsRead }) => rowsRead),
	whole('rowsHeld', 'Rows put aside because something in them cannot be right', ({ rowsHeld }) => rowsHeld),
	whole('rowsLeftOut', 'Rows about something else', ({ rowsLeftOut }) => rowsLeftOut),
	whole('values', 'Figures of areas that are held', ({ values }) => values),
	whole('reasons', 'Figures of areas that have a reason instead', ({ missing }) => missing.reduce((sum, { count }) => sum + count, 0))
];

type Run = FoundSource['runs'][number];

const FILES: readonly ColumnOf<Run>[] = [
	text('run', 'The import', ({ id }) => id),
	text('file', 'The file as it was published', ({ file }) => file),
	whole('bytes', 'Its size', ({ bytes }) => bytes),
	text('sha256', 'Its checksum', ({ sha256 }) => sha256),
	day('published', 'The day on which it was published', ({ published }) => published),
	day('retrieved', 'The day on which it was fetched', ({ retrieved }) => retrieved),
	whole('rowsRead', 'Its rows: the sum of the next four', ({ rowsRead }) => rowsRead),
	whole('rowsPublished', 'Rows that gave a number', ({ rowsPublished }) => rowsPublished),
	whole('rowsStatusOnly', 'Rows that gave only reasons', ({ rowsStatusOnly }) => rowsStatusOnly),
	whole('rowsHeld', 'Rows put aside because something in them cannot be right', ({ rowsHeld }) => rowsHeld),
	whole('rowsLeftOut', 'Rows about something else', ({ rowsLeftOut }) => rowsLeftOut),
	text('leftOutWhy', 'Those by kind', ({ leftOutWhy }) => leftOutWhy || null)
];

/** Every source. */
export const sources: TableRoute = {
	page: '/sources',
	about: 'Every source with publisher, licence, files and rows',
	parameters: [],
	make: async ({ release }) =>
		tableOf(
			{ subject: 'sources', title: 'The sources of every figure', page: '/sources', choice: {} },
			COLUMNS,
			await sourcesOf(release.db)
		)
};

async function makeFiles({ release, parts }: TableQuestion): Promise<Table> {
	const id = parts['id'] ?? '';
	const source = await findSource(release.db, (await findRenamedSource(release.db, id)) ?? id);
	if (!source) {
		const known = (await sourcesOf(release.db)).map(({ id, title }) => ({ code: id, name: title }));
		const problem = { title: 'Unknown source', detail: 'No source has this id.', parameter: 'id', near: nearMatches(known, id) };
		throw new Refusal({ status: 404, ...problem });
	}
	const head = { subject: `source-${source.id}`, title: `The files of ${source.title}`, page: `/sources/${source.id}`, choice: {} };
	return tableOf(head, FILES, source.runs);
}

/** The files of one source. */
export const source: TableRoute = {
	page: '/sources/{id}',
	about: 'The files read of one source, with checksums and what became of every row',
	parameters: [],
	make: makeFiles
};
