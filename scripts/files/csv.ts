import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import { findHeader, type Header, type Wanted } from './header.ts';
import { QuoteFault, recordsOf, type CsvRecord } from './records.ts';
import type { Table } from './table.ts';

/** How a delimited file is to be read. */
export interface CsvShape {
	readonly encoding: string;
	readonly delimiter: string;
	readonly columns: Wanted;
	/** The names of the columns, in their order, where the file has no header of its own. */
	readonly header?: readonly string[] | undefined;
}

/** A table, or none where a finding says STOP. */
export interface TableRead {
	readonly table?: Table;
	readonly findings: readonly Finding[];
}

const LONGEST_CELL = 10_000;
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff]|[\s\u200b-\u200d\u2060\ufeff]$/u;
const ENDS = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

/** The records up to the last one that says anything, and how many empty ones followed. */
function withoutTail(records: readonly CsvRecord[]): { kept: readonly CsvRecord[]; cut: number } {
	let end = records.length;
	while (end > 0 && isBlank(records[end - 1]!)) end -= 1;
	return { kept: records.slice(0, end), cut: records.length - end };
}

function checkedRows(file: string, width: number, records: readonly CsvRecord[]): Finding[] {
	const findings: Finding[] = [];
	for (const { cells, line } of records) {
		if (cells.length !== width) {
			const says = `A row has ${cells.length} cells where the header has ${width}.`;
			findings.push({ case: 20, reaction: 'STOP', says, spot: { file, line } });
		}
		if (cells.some((cell) => cell.length > LONGEST_CELL)) {
			findings.push({ case: 25, reaction: 'STOP', says: `A cell is longer than ${LONGEST_CELL} characters.`, spot: { file, line } });
		}
	}
	return findings;
}

function tableOf(file: string, { at, columns }: Header, records: readonly CsvRecord[]): { table: Table; trimmed: number } {
	let trimmed = 0;
	const clean = (cell: string): string => {
		if (!AROUND.test(cell)) return cell;
		trimmed += 1;
		return cell.replace(ENDS, '');
	};
	const rows = records.slice(at + 1).map(({ line, cells }) => ({ line, cells: cells.map(clean) }));
	const column = (name: string): number => {
		const index = columns.get(name);
		if (index === undefined) throw new Error(`The importer asks for a column “${name}” of ${file} that it does not declare.`);
		return index;
	};
	return { table: { file, header: records[at]!.cells.map(clean), rows, column }, trimmed };
}

function read(file: string, text: string, shape: CsvShape): TableRead {
	const above = shape.header ? [{ line: 0, cells: shape.header }] : [];
	const { kept, cut } = withoutTail([...above, ...recordsOf(text, shape.delimiter)]);
	const { header, findings } = findHeader(file, kept, shape.columns, shape.delimiter);
	if (!header) return { findings };
	const width = kept[header.at]!.cells.length;
	findings.push(...checkedRows(file, width, kept.slice(header.at + 1)));
	const { table, trimmed } = tableOf(file, header, kept);
	const noted = (number: number, count: number, says: string): Finding[] =>
		count === 0 ? [] : [{ case: number, reaction: 'MAP', says, count, spot: { file } }];
	findings.push(...noted(21, cut, 'Empty rows at the end were left out.'), ...noted(23, trimmed, 'Spaces around a cell were removed.'));
	return findings.some(({ reaction }) => reaction === 'STOP') ? { findings } : { table, findings };
}

/**
 * The table in a delimited file, as text, with what had to be said of it: nothing is padded, cut or guessed, and a file that
 * is not what its source declares gives findings that say STOP and no table.
 */
export function readCsv(file: string, bytes: Uint8Array, shape: CsvShape): TableRead {
	const { text, findings } = decode(file, bytes, shape.encoding);
	if (text === undefined) return { findings };
	try {
		const result = read(file, text, shape);
		return { ...result, findings: [...findings, ...result.findings] };
	} catch (fault) {
		if (!(fault instanceof QuoteFault)) throw fault;
		return { findings: [...findings, { case: 5, reaction: 'STOP', says: fault.message, spot: { file, line: fault.line } }] };
	}
}
