import { containerOf } from '../files/container.ts';
import { readCsv } from '../files/csv.ts';
import { nameFinding } from '../files/file-name.ts';
import type { Finding } from '../files/finding.ts';
import { readSheets } from '../files/sheets.ts';
import type { Table } from '../files/table.ts';
import { readWorkbook } from '../files/workbook.ts';
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

const refused = (file: string, number: number, says: string): Opened => ({
	tables: [],
	findings: [{ case: number, reaction: 'STOP', says, spot: { file } }]
});

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

function nearest(tried: readonly Tried[]): Opened {
	const { layout, findings } = tried.reduce((a, b) => (b.share > a.share ? b : a));
	const named = findings.map((finding) =>
		finding.case === 29 || finding.case === 31 ? { ...finding, says: `Nearest to “${layout.title}”. ${finding.says}` } : finding
	);
	return { tables: [], findings: named };
}

function chosen(tried: readonly Tried[]): Opened {
	const match = tried.find(({ share }) => share === 1);
	if (!match) return nearest(tried);
	const { layout, tables, findings } = match;
	const published = tables.map((table) => layout.published?.(table)).find((day) => day !== undefined);
	return { tables, findings, layout, ...(published === undefined ? {} : { published }) };
}

async function openByLayout(layouts: readonly Layout[], file: string, bytes: Uint8Array): Promise<Opened> {
	const container = containerOf(bytes);
	if (container.kind === 'refused') return refused(file, container.case, container.says);
	const wanted = layouts.filter((layout) => (layout.container === 'csv') === (container.kind === 'text'));
	if (wanted.length === 0) {
		const says = container.kind === 'text' ? 'This is a text file' : 'This is a workbook or an archive';
		return refused(file, 3, `${says}, and this source is not published as one.`);
	}
	const name = nameFinding(file, container.kind);
	if (container.kind === 'text') {
		const opened = chosen(wanted.map((layout) => tryCsv(layout, file, bytes)));
		return { ...opened, findings: [...name, ...opened.findings] };
	}
	const { sheets, findings } = await readWorkbook(file, bytes, container.kind);
	if (sheets.length === 0) return { tables: [], findings };
	const opened = chosen(wanted.map((layout) => ({ layout, ...readSheets(file, sheets, layout) })));
	return { ...opened, findings: [...name, ...findings, ...opened.findings] };
}

/**
 * Opens a published file: as declared where its name is that of a declared one, otherwise in the first published form whose
 * columns it has. Where it has those of none, the findings tell of the form that is nearest.
 */
export async function openFile(importer: Importer, file: string, bytes: Uint8Array): Promise<Opened> {
	const { layouts = [], declares } = importer;
	const isDeclared = declares.files.includes(file) || layouts.length === 0;
	return isDeclared ? openDeclared(importer, file, bytes) : openByLayout(layouts, file, bytes);
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
