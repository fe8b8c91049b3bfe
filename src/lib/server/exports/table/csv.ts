import type { Table, TableCell } from './table.ts';

/** Marks a file as UTF-8 for programs that would guess otherwise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Texts that a spreadsheet would run as a formula begin so, or with the apostrophe that it would take off. */
const RUNS = /^[=+\-@\t\r']/;

/** Texts that a spreadsheet reads as a number, powers of ten among them: 01E5. */
const READS_AS_NUMBER = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Whether a spreadsheet would read a text as a number and then show another text: 01E5 as 100000, 007 as 7. */
function isSpoilt(text: string): boolean {
	const bare = text.trim();
	return READS_AS_NUMBER.test(bare) && String(Number(bare)) !== text;
}

/**
 * A cell as RFC 4180 has it: numbers in full, nothing where there is nothing. Texts that a spreadsheet would run, or take for
 * another number, begin with an apostrophe; a number never does.
 */
export function csvCell(cell: TableCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = RUNS.test(cell) || isSpoilt(cell) ? `'${cell}` : cell;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file, its end with it. */
export function csvLine(cells: readonly TableCell[]): string {
	return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The first line of a CSV file, after the mark of its encoding. */
export function csvHead(names: readonly string[]): string {
	return `${BYTE_ORDER_MARK}${csvLine(names)}`;
}

/** A table as a CSV file: UTF-8 with a byte order mark, lines ended as RFC 4180 says, the names of the columns first. */
export function csvText({ columns, rows }: Table): string {
	return csvHead(columns.map(({ name }) => name)) + rows.map(csvLine).join('');
}
