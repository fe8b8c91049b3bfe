import { isWorkbook } from '../files/container.ts';
import { readCsv } from '../files/csv.ts';
import type { Finding } from '../files/finding.ts';
import { readSheets } from '../files/sheets.ts';
import { readWorkbook } from '../files/workbook.ts';
import type { Table } from '../files/table.ts';
import type { Importer, Layout } from './contract.ts';

/** A published file as it was opened: its tables, none where a finding refuses it. */
export interface Opened {
	readonly tables: readonly Table[];
	readonly findings: readonly Finding[];
	/** The published form that was recognised; absent for a file of `declares.files`. */
	readonly layout?: Layout;
	/** The day of publication that the file itself says, YYYY-MM-DD. */
	readonly published?: string;
}

/** What came of trying a layout: `share` is 1 where all its columns were found. */
interface Tried extends Pick<Opened, 'tables' | 'findings'> {
	readonly layout: Layout;
	readonly share: number;
}

/** Opens one of the files that a source declares by name. */
export function openDeclared(importer: Importer, file: string, bytes: Uint8Array): Opened {
	const { encoding, delimiter, headerless } = importer.declares;
	const { table, findings } = readCsv(file, bytes, {
		encoding,
		delimiter,
		columns: importer.columns[file] ?? {},
		optional: importer.optional?.[file],
		marks: importer.marks?.[file],
		header: headerless?.[file]
	});
	return { tables: table ? [table] : [], findings };
}

function tryCsv(layout: Layout, file: string, bytes: Uint8Array): Tried {
	const { encoding = 'utf-8', delimiter = ',' } = layout;
	const { table, found, findings } = readCsv(file, bytes, { ...layout, encoding, delimiter });
	return { layout, tables: table ? [table] : [], findings, share: found / Object.keys(layout.columns).length };
}

function tryAll(layouts: readonly Layout[], file: string, bytes: Uint8Array): Tried[] | Finding {
	if (!isWorkbook(bytes)) return layouts.filter(({ container }) => container === 'csv').map((layout) => tryCsv(layout, file, bytes));
	const book = readWorkbook(bytes);
	if ('fault' in book) return { case: 5, reaction: 'STOP', says: book.fault, spot: { file } };
	const workbooks = layouts.filter(({ container }) => container === 'workbook');
	return workbooks.map((layout) => ({ layout, ...readSheets(file, book.sheets, layout) }));
}

function nearest({ layout, findings }: Tried): Finding[] {
	return findings.map((finding) => (finding.case === 29 ? { ...finding, says: `Nearest to “${layout.title}”. ${finding.says}` } : finding));
}

function openByLayout(layouts: readonly Layout[], file: string, bytes: Uint8Array): Opened {
	const tried = tryAll(layouts, file, bytes);
	if (!Array.isArray(tried)) return { tables: [], findings: [tried] };
	const match = tried.find(({ share }) => share === 1);
	if (match) {
		const { layout, tables, findings } = match;
		const published = tables.map((table) => layout.published?.(table)).find((day) => day !== undefined);
		return { tables, findings, layout, ...(published === undefined ? {} : { published }) };
	}
	if (tried.length === 0) {
		const says = isWorkbook(bytes) ? 'This is a workbook, which this source is not published as.' : 'This is no workbook.';
		return { tables: [], findings: [{ case: 3, reaction: 'STOP', says, spot: { file } }] };
	}
	return { tables: [], findings: nearest(tried.reduce((a, b) => (b.share > a.share ? b : a))) };
}

/**
 * Opens a published file: as declared where its name is that of a declared one, otherwise in the first published form whose
 * columns it has. Where it has those of none, the findings tell of the form that is nearest.
 */
export function openFile(importer: Importer, file: string, bytes: Uint8Array): Promise<Opened> {
	const { layouts = [], declares } = importer;
	const isDeclared = declares.files.includes(file) || layouts.length === 0;
	return Promise.resolve(isDeclared ? openDeclared(importer, file, bytes) : openByLayout(layouts, file, bytes));
}

/** The importer of a file in one of its published forms alone. */
export function layoutImporter(importer: Importer, layout: Layout, file: string): Importer {
	return {
		source: importer.source,
		indicators: importer.indicators,
		declares: { ...importer.declares, files: [file] },
		columns: { [file]: layout.columns },
		complete: layout.complete ?? importer.complete,
		*read(tables, lists) {
			for (const table of tables) yield* layout.read(table, lists);
		}
	};
}
