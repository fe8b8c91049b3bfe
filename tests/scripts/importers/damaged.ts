import { EXAMPLE } from './example-file.ts';

/** A damaged file of the made-up source: the case that it must be found as, what is damaged, and the file. */
export interface Fixture {
	readonly case: number;
	readonly what: string;
	readonly file: string | Uint8Array;
	/** The case under which it is found, where that is another; none where there is nothing to be said. */
	readonly found?: number | 'none';
	/** The file that was imported before, on an earlier day; none where absent. */
	readonly before?: string;
	/** The day of publication, where it is not the declared one. */
	readonly published?: string;
}

const COLUMNS = ['CCG code', 'ONS code', 'CCG name', 'Period', 'Numerator', 'Denominator', 'Per cent', 'Lower', 'Upper', 'Change'] as const;
type Column = (typeof COLUMNS)[number];

const LINES = EXAMPLE.trimEnd().split('\n');
/** The header of the file. */
export const HEADER = LINES[0]!;
/** The rows under it. */
export const ROWS = LINES.slice(1);

/** A row of the file as cells, and back: the one name with commas stands in quotes. */
const cellsOf = (line: string): string[] =>
	(line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).slice(0, COLUMNS.length).map((cell) => cell.replace(/,$/, ''));
const quoted = (text: string): string => (/[",\n]/.test(text) && !text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);
/** A file of these rows, under a header. */
export const file = (rows: readonly string[], header = HEADER): string => `${[header, ...rows].join('\n')}\n`;

/** The file with other texts in a column, by the place of the row: 0 is Darlington's. */
export function withCells(column: Column, texts: Readonly<Record<number, string>> | string): string {
	const at = COLUMNS.indexOf(column);
	const changed = typeof texts === 'string' ? { 0: texts } : texts;
	return file(ROWS.map((line, i) => (i in changed ? cellsOf(line).with(at, quoted(changed[i]!)).join(',') : line)));
}

/** The file with every text of a column changed. */
export function withColumn(column: Column, change: (text: string, i: number) => string): string {
	const at = COLUMNS.indexOf(column);
	return file(
		ROWS.map((line, i) =>
			cellsOf(line)
				.with(at, quoted(change(cellsOf(line)[at]!, i)))
				.join(',')
		)
	);
}

/** The file with another text in a column of its first row. */
export const cell = (number: number, column: Column, text: string): Fixture => ({
	case: number,
	what: `${column}: ${JSON.stringify(text)}`,
	file: withCells(column, text)
});
export const row = (cells: Partial<Record<Column, string>>): string => {
	const own = cellsOf(ROWS[0]!);
	return COLUMNS.map((column, i) => quoted(cells[column] ?? own[i]!)).join(',');
};
/** The file with its first row changed. */
export const instead = (number: number, what: string, cells: Partial<Record<Column, string>>): Fixture => ({
	case: number,
	what,
	file: file([row(cells), ...ROWS.slice(1)])
});
/** The file with a row more, like the first but for the cells given. */
export const added = (number: number, what: string, cells: Partial<Record<Column, string>>): Fixture => ({
	case: number,
	what,
	file: file([...ROWS, row(cells)])
});
/** A text as UTF-16 with its mark. */
export const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
