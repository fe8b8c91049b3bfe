import { readCsv } from '../../scripts/files/csv.ts';
import type { Table } from '../../scripts/files/table.ts';
import type { Importer, Statement } from '../../scripts/importers/contract.ts';
import { inWords } from '../../scripts/importers/place.ts';
import { areaLists } from '../../scripts/tidy/area-lists.ts';

const lists = areaLists('data');

/** A table of a declared file without a row, for the files that a test says nothing of. */
function emptyTable(importer: Importer, file: string): Table {
	const names = Object.keys(importer.columns[file] ?? {});
	return {
		file,
		header: names.map((name) => importer.columns[file]![name]![0]!),
		rows: [],
		notes: [],
		column: (name) => names.indexOf(name),
		has: () => false
	};
}

function tableFrom(importer: Importer, file: string, text: string | undefined): Table {
	if (text === undefined) return emptyTable(importer, file);
	const { encoding, delimiter, headerless } = importer.declares;
	const shape = { encoding, delimiter, columns: importer.columns[file] ?? {}, header: headerless?.[file] };
	const { table, findings } = readCsv(file, new TextEncoder().encode(text), shape);
	if (!table) throw new Error(findings.map(({ says }) => says).join(' '));
	return table;
}

/** A statement with its place in words, its table by name and its period by label. */
export type Said = Record<string, unknown>;

function said(statement: Statement): Said {
	if ('leftOut' in statement) return { leftOut: statement.leftOut, rows: statement.rows };
	if ('row' in statement) return { row: statement.row.map(said), held: statement.held.map(said) };
	const { at, ...rest } = statement;
	const period = 'period' in rest && rest.period ? { period: rest.period.label } : {};
	const also = 'also' in rest && rest.also ? { also: rest.also.map(({ table, row }) => `${table.file}, line ${row.line}`) } : {};
	return { ...rest, ...period, ...also, at: inWords(at) };
}

/** All that an importer says of the lines of its published files, by file, on the maps of data/areas. */
export function saidOf(importer: Importer, files: Readonly<Record<string, string>>): Said[] {
	const tables = importer.declares.files.map((file) => tableFrom(importer, file, files[file]));
	return [...importer.read(tables, lists)].map(said);
}
