import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { z } from 'zod';

type Cell = string | number | undefined;

const lineBreaks = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

/** The cells of one line under the names of their columns; empty cells are left out, so that `.optional()` means "may be empty". */
function named(columns: readonly string[], cells: readonly string[]): Record<string, string> {
	return Object.fromEntries(columns.map((column, i): [string, string] => [column, cells[i] ?? '']).filter(([, cell]) => cell !== ''));
}

function checkHeader(path: string, header: readonly string[], columns: readonly string[]): void {
	const missing = columns.filter((column) => !header.includes(column));
	const unknown = header.filter((column) => !columns.includes(column));
	if (missing.length > 0) throw new Error(`${path}, line 1: there is no column ${missing.join(', ')}.`);
	if (unknown.length > 0) throw new Error(`${path}, line 1: the column ${unknown.join(', ')} is not known.`);
}

/**
 * The rows of a tidy CSV file, each read by a zod object whose keys are the file's columns. Throws an `Error` that names the
 * file, the line and the column where the header, the number of cells or a cell is not as the row says.
 */
export function readTable<Row extends z.ZodObject>(path: string, row: Row): z.output<Row>[] {
	const parsed = Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ',', newline: '\n' });
	const broken = parsed.errors[0];
	if (broken) throw new Error(`${path}, row ${(broken.row ?? 0) + 1}: ${broken.message}.`);
	const [header = [], ...lines] = parsed.data;
	checkHeader(path, header, Object.keys(row.shape));
	if (lines.at(-1)?.join('') === '') lines.pop();
	let line = 1 + lineBreaks(header);
	return lines.map((cells) => {
		line += 1;
		if (cells.length !== header.length)
			throw new Error(`${path}, line ${line}: ${cells.length} cells where the header has ${header.length}.`);
		const read = row.safeParse(named(header, cells));
		if (!read.success) {
			const [issue] = read.error.issues;
			throw new Error(`${path}, line ${line}, column ${issue?.path.join('.') || '?'}: ${issue?.message ?? 'cannot be read'}.`);
		}
		line += lineBreaks(cells);
		return read.data;
	});
}

function written(path: string, column: string, cell: Cell): string {
	if (typeof cell === 'number' && !Number.isFinite(cell)) throw new Error(`${path}, column ${column}: ${cell} is not a number to write.`);
	return cell === undefined ? '' : Object.is(cell, -0) ? '0' : String(cell);
}

/**
 * The text of a tidy CSV file: LF, a header, the columns and rows in the order given, numbers in their shortest form that
 * reads back the same, nothing for `undefined`. Throws on a number that is not finite, naming the path.
 */
export function tableText<Column extends string>(
	path: string,
	columns: readonly Column[],
	rows: Iterable<Readonly<Partial<Record<Column, Cell>>>>
): string {
	const lines = Array.from(rows, (row) => columns.map((column) => written(path, column, row[column])));
	return `${Papa.unparse([[...columns], ...lines], { newline: '\n', header: false })}\n`;
}

/** Writes rows as a tidy CSV file, UTF-8 without a mark, with the text of `tableText`. The file appears whole or not at all. */
export function writeTable<Column extends string>(
	path: string,
	columns: readonly Column[],
	rows: Iterable<Readonly<Partial<Record<Column, Cell>>>>
): void {
	writeFileSync(`${path}.part`, tableText(path, columns, rows));
	renameSync(`${path}.part`, path);
}
