/** A record of a delimited text: `line` is the one it begins on, counted from 1. */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Where a quote was opened and never closed, closed and then followed by text, or stands inside a cell that has none around it. */
export class QuoteFault extends Error {
	readonly line: number;
	constructor(line: number, message: string) {
		super(message);
		this.line = line;
	}
}

interface Cursor {
	at: number;
	line: number;
	readonly ends: Set<string>;
}

const QUOTE = '"';

function quoted(text: string, cursor: Cursor, delimiter: string): string {
	const opened = cursor.line;
	let cell = '';
	let from = cursor.at + 1;
	for (;;) {
		const to = text.indexOf(QUOTE, from);
		if (to < 0) throw new QuoteFault(opened, 'A quote is opened and never closed: the file is cut short or damaged.');
		cell += text.slice(from, to);
		from = to + 1;
		if (text[from] !== QUOTE) break;
		cell += QUOTE;
		from += 1;
	}
	cursor.at = from;
	cursor.line += cell.split(/\r\n|\r|\n/).length - 1;
	const next = text[from];
	if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') {
		throw new QuoteFault(cursor.line, 'Text follows a closing quote.');
	}
	return cell;
}

function plain(text: string, cursor: Cursor, delimiter: string, end: number): string {
	const comma = text.indexOf(delimiter, cursor.at);
	const to = comma < 0 || comma > end ? end : comma;
	const cell = text.slice(cursor.at, to);
	if (cell.includes(QUOTE)) throw new QuoteFault(cursor.line, 'A quote stands inside a cell that is not quoted.');
	cursor.at = to;
	return cell;
}

/** The index of the next line end at or after `from`, or the text's end. */
function lineEnd(text: string, from: number, onlyNewlines: boolean): number {
	const newline = text.indexOf('\n', from);
	if (onlyNewlines) return newline < 0 ? text.length : newline;
	const carriage = text.indexOf('\r', from);
	const ends = [newline, carriage].filter((index) => index >= 0);
	return ends.length === 0 ? text.length : Math.min(...ends);
}

function recordAt(text: string, cursor: Cursor, delimiter: string, onlyNewlines: boolean): CsvRecord {
	const { line } = cursor;
	const cells: string[] = [];
	let end = lineEnd(text, cursor.at, onlyNewlines);
	for (;;) {
		const isQuoted = text[cursor.at] === QUOTE;
		cells.push(isQuoted ? quoted(text, cursor, delimiter) : plain(text, cursor, delimiter, end));
		if (cursor.at > end) end = lineEnd(text, cursor.at, onlyNewlines);
		if (text[cursor.at] !== delimiter) break;
		cursor.at += 1;
	}
	const ended = cursor.at;
	if (text[cursor.at] === '\r') cursor.at += 1;
	if (text[cursor.at] === '\n') cursor.at += 1;
	if (!onlyNewlines && cursor.at > ended) cursor.ends.add(text.slice(ended, cursor.at));
	cursor.line += 1;
	return { line, cells };
}

/**
 * The records of a delimited text as RFC 4180 has it: quoted cells with doubled quotes and line breaks kept whole, lines
 * ended by LF, CR LF or CR. Cells are as written, spaces and all. `ends` takes the line ends met, where there is more than LF.
 * Throws a `QuoteFault` with its line.
 */
export function* recordsOf(text: string, delimiter: string, ends = new Set<string>()): Generator<CsvRecord> {
	const cursor: Cursor = { at: 0, line: 1, ends };
	const onlyNewlines = !text.includes('\r');
	while (cursor.at < text.length) yield recordAt(text, cursor, delimiter, onlyNewlines);
}
