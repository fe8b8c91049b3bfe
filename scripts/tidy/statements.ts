import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A CCG's own words on a day, as its file says them. */
export interface StatementRow {
	/** ODS code. */
	readonly area: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** Who speaks: name and office. */
	readonly by: string;
	/** The indicator it is about; `undefined` = all that is said of the CCG. */
	readonly about: string | undefined;
	/** Paragraphs with an empty line between; lines that begin with a dash are a list. */
	readonly text: string;
}

/** By what statements are checked. */
export interface StatementFrame {
	readonly areas: ReadonlySet<string>;
	readonly indicators: ReadonlySet<string>;
}

/** Longer ones are sent back, so that a statement stands beside a number and does not bury it. */
export const MOST_WORDS = 400;

const KEYS = ['by', 'about'] as const;

/** Throws the sentence that names a file and its line. */
function refuse(path: string, line: number, what: string): never {
	throw new Error(`${path}, line ${line}: ${what}`);
}

function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The keys between the two lines of dashes, and the number of lines they take. */
function headOf(path: string, lines: readonly string[], { indicators }: StatementFrame) {
	if (lines[0] !== '---') refuse(path, 1, 'must be three dashes, before the lines that say who speaks.');
	const end = lines.indexOf('---', 1);
	if (end < 0) refuse(path, lines.length, 'the lines that say who speaks must end in three dashes.');
	const said = new Map<string, string>();
	for (const [at, line] of lines.slice(1, end).entries()) {
		const [, key = '', value = ''] = /^([a-z]+): (.*\S)\s*$/.exec(line) ?? [];
		if (!KEYS.some((known) => known === key))
			refuse(path, at + 2, `“${line}” is not one of ${KEYS.map((known) => `${known}: …`).join(', ')}.`);
		if (said.has(key)) refuse(path, at + 2, `“${key}” is said twice.`);
		if (key === 'about' && !indicators.has(value)) refuse(path, at + 2, `there is no indicator ${value}.`);
		said.set(key, value);
	}
	const by = said.get('by');
	if (by === undefined) refuse(path, 1, 'there is no line “by: name and office”.');
	return { by, about: said.get('about'), lines: end + 1 };
}

function statementOf(path: string, area: string, file: string, frame: StatementFrame): StatementRow {
	const date = file.replace(/\.md$/, '');
	if (!file.endsWith('.md') || !isDay(date)) refuse(path, 1, 'a statement’s file is named for its day: 2026-01-31.md.');
	const lines = readFileSync(path, 'utf8').replaceAll('\r\n', '\n').split('\n');
	const head = headOf(path, lines, frame);
	const text = lines.slice(head.lines).join('\n').trim();
	if (text === '') refuse(path, head.lines + 1, 'there are no words.');
	const words = text.split(/\s+/).length;
	if (words > MOST_WORDS) refuse(path, head.lines + 1, `${words} words are too many; at most ${MOST_WORDS} stand beside a number.`);
	return { area, date, by: head.by, about: head.about, text };
}

/**
 * The statements in `statements/<code>/<date>.md`, by code and day; none where there is no such folder. Throws an `Error` that names the
 * file and the line where the code is no CCG's, the day is none, or the file is not as docs/data.md says.
 */
export function readStatements(dataDir: string, frame: StatementFrame): readonly StatementRow[] {
	const folder = join(dataDir, 'statements');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.flatMap((code) => {
			const own = join(folder, code);
			const files = readdirSync(own).sort();
			if (!frame.areas.has(code)) refuse(join(own, files[0] ?? ''), 1, `no clinical commissioning group has the code ${code}.`);
			return files.map((file) => statementOf(join(own, file), code, file, frame));
		});
}
