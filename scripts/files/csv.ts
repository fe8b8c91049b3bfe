import { fromAnchor } from './anchor.ts';
import { bodyOf, marked } from './body.ts';
import { Cleaner, isBlank, mapped, tooLong } from './clean.ts';
import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import { findHeader, type Header } from './header.ts';
import { carryOverBlanks } from './names.ts';
import { QuoteFault, recordsOf } from './records.ts';
import type { CsvShape } from './shape.ts';
import { nameless, tableWith } from './table-with.ts';
import type { Row, Table } from './table.ts';
import { badText, isMojibake } from './text-faults.ts';

/** A table of a delimited file, or none where a finding says STOP; `found` is how many of the columns needed were there. */
export interface CsvRead {
	readonly table?: Table;
	readonly findings: readonly Finding[];
	readonly found: number;
}

/** The rows up to the last one that says anything, and how many empty ones followed. */
function withoutTail(rows: readonly Row[]): { kept: readonly Row[]; cut: number } {
	const end = rows.findLastIndex((row) => !isBlank(row)) + 1;
	return { kept: rows.slice(0, end), cut: rows.length - end };
}

function ragged(file: string, width: number, rows: readonly Row[]): Finding[] {
	return rows.flatMap(({ cells, line }) => {
		const says = `A row has ${cells.length} cells where the header has ${width}.`;
		return cells.length === width ? [] : [{ case: 20, reaction: 'STOP', says, spot: { file, line } }];
	});
}

function otherDelimiter(file: string, rows: readonly Row[], delimiter: string): Finding[] {
	const seen = [',', ';', '\t', '|'].find((mark) => mark !== delimiter && rows.some(({ cells }) => cells[0]!.includes(mark)));
	if (seen === undefined || rows.some(({ cells }) => cells.length > 1)) return [];
	const says = `Columns are set apart by “${seen === '\t' ? 'tab' : seen}”, but “${delimiter}” is declared.`;
	return [{ case: 18, reaction: 'STOP', says, spot: { file, line: rows[0]!.line } }];
}

function tableOf(file: string, from: number, rows: readonly Row[], header: Header, shape: CsvShape): { table: Table; findings: Finding[] } {
	const spot = { file };
	const clean = new Cleaner();
	const at = from + header.at;
	const under = rows.slice(at + header.depth);
	const isFigures = shape.marks ? marked(shape.marks, header) : () => true;
	const body = bodyOf(spot, under, shape, isFigures, carryOverBlanks);
	const lengths = [...ragged(file, header.names.length, body.rows), ...tooLong(spot, under)];
	const notes = [...rows.slice(0, at), ...body.notes];
	const table = tableWith({ file }, header, { rows: body.rows, notes }, shape.spread, clean);
	const columns = lengths.length > 0 ? [] : nameless(spot, header, body.rows);
	const trimmed = mapped(spot, 23, clean.trimmed, 'Spaces around a cell were removed.');
	return { table, findings: [...body.findings, ...lengths, ...columns, ...trimmed] };
}

function read(file: string, text: string, shape: CsvShape): CsvRead {
	const spot = { file };
	const ends = new Set<string>();
	const above = shape.header ? [{ line: 0, cells: shape.header }] : [];
	const { kept, cut } = withoutTail([...above, ...recordsOf(text, shape.delimiter, ends)]);
	const from = fromAnchor(spot, kept, shape.anchor);
	if ('fault' in from) return { found: 0, findings: [from.fault] };
	const { header, found, findings } = findHeader(spot, kept.slice(from.at), shape, carryOverBlanks);
	const damaged = isMojibake(text) ? badText(spot, kept) : [];
	if (!header) {
		const other = otherDelimiter(file, kept.slice(0, 60), shape.delimiter);
		return { found, findings: [...damaged, ...(other.length > 0 ? other : findings)] };
	}
	const { table, findings: more } = tableOf(file, from.at, kept, header, shape);
	const all = [
		...damaged,
		...findings,
		...mapped(spot, 17, ends.size > 1 ? 1 : 0, 'Lines end in several ways.'),
		...mapped(spot, 21, cut, 'Empty rows at the end were left out.'),
		...more
	];
	return { found, findings: all, ...(all.some(({ reaction }) => reaction === 'STOP') ? {} : { table }) };
}

/**
 * The table in a delimited file, as text, with what had to be said of it: nothing is padded, cut or guessed, and a file that
 * is not what its source declares gives findings that say STOP and no table.
 */
export function readCsv(file: string, bytes: Uint8Array, shape: CsvShape): CsvRead {
	const { text, findings } = decode(file, bytes, shape.encoding);
	if (text === undefined) return { findings, found: 0 };
	try {
		const result = read(file, text, shape);
		return { ...result, findings: [...findings, ...result.findings] };
	} catch (fault) {
		if (!(fault instanceof QuoteFault)) throw fault;
		const [first = ''] = text.split(/\r\n|\r|\n/, 1);
		const other = first.includes(shape.delimiter) ? [] : otherDelimiter(file, [{ line: 1, cells: [first] }], shape.delimiter);
		const quote: Finding = { case: 5, reaction: 'STOP', says: fault.message, spot: { file, line: fault.line } };
		return { found: 0, findings: [...findings, ...(other.length > 0 ? other : [quote])] };
	}
}
