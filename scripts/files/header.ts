import type { Finding } from './finding.ts';
import type { CsvRecord } from './records.ts';

/** Our name of each column needed, with the publisher's name of it and its aliases. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** A header that was found: its place among the records, and the index of each column by our name. */
export interface Header {
	readonly at: number;
	readonly columns: ReadonlyMap<string, number>;
}

const DEEPEST = 60;
const INTERNALS = new Set(['__proto__', 'constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof']);

/** A column's name as it is compared: no spaces around it, single ones inside, lower case. */
const folded = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

function columnsIn(cells: readonly string[], wanted: Wanted): Map<string, number> {
	const names = cells.map(folded);
	const found = new Map<string, number>();
	for (const [ours, theirs] of Object.entries(wanted)) {
		const index = names.findIndex((name) => theirs.some((alias) => folded(alias) === name));
		if (index >= 0) found.set(ours, index);
	}
	return found;
}

/** Letters that must change to make one name of the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		row = next;
	}
	return row[b.length]!;
}

function nearest(name: string, cells: readonly string[]): string {
	return [...cells].sort((a, b) => distance(folded(a), folded(name)) - distance(folded(b), folded(name)))[0] ?? '';
}

function lacking(file: string, best: CsvRecord, found: ReadonlyMap<string, number>, wanted: Wanted): Finding {
	const shown = best.cells.map((cell) => cell.trim().slice(0, 60));
	const claimed = new Set(found.values());
	const free = shown.filter((_, i) => !claimed.has(i));
	const missing = Object.keys(wanted).filter((ours) => !found.has(ours));
	const asked = missing.map((ours) => {
		const expected = wanted[ours]![0]!;
		return `“${expected}” (nearest: “${nearest(expected, free)}”)`;
	});
	const says = `There is no column ${asked.join(', ')}. Found: ${shown.slice(0, 30).join(', ')}.`;
	return { case: 29, reaction: 'STOP', says, spot: { file, line: best.line } };
}

function otherDelimiter(file: string, record: CsvRecord, delimiter: string): Finding | undefined {
	if (record.cells.length > 1) return undefined;
	const seen = [',', ';', '\t', '|'].find((mark) => mark !== delimiter && record.cells[0]!.includes(mark));
	if (seen === undefined) return undefined;
	const says = `Columns are set apart by “${seen === '\t' ? 'tab' : seen}”, but “${delimiter}” is declared.`;
	return { case: 18, reaction: 'STOP', says, spot: { file, line: record.line } };
}

function faultsOf(file: string, { cells, line }: CsvRecord): Finding[] {
	const names = cells.map(folded);
	const twice = names.filter((name, i) => name !== '' && names.indexOf(name) !== i);
	const internal = names.filter((name) => INTERNALS.has(name));
	const stop = (number: number, says: string): Finding => ({ case: number, reaction: 'STOP', says, spot: { file, line } });
	return [
		...twice.map((name) => stop(32, `Two columns are called “${name}”.`)),
		...internal.map((name) => stop(86, `A column is called “${name}”, a name that programs use inside.`))
	];
}

/**
 * The header of a table, found within the first 60 records as the first that has every column wanted, by name and never by
 * position. The findings say why there is none: another delimiter, a column that is missing with the nearest name, one twice.
 */
export function findHeader(
	file: string,
	records: readonly CsvRecord[],
	wanted: Wanted,
	delimiter: string
): { header?: Header; findings: Finding[] } {
	const tried = records.slice(0, DEEPEST).map((record) => ({ record, columns: columnsIn(record.cells, wanted) }));
	const at = tried.findIndex(({ columns }) => columns.size === Object.keys(wanted).length);
	const found = tried[at];
	if (!found) {
		const best = tried.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
		return { findings: [otherDelimiter(file, best.record, delimiter) ?? lacking(file, best.record, best.columns, wanted)] };
	}
	const notes: Finding[] =
		at === 0
			? []
			: [{ case: 26, reaction: 'MAP', says: `${at} lines above the header are notes.`, spot: { file, line: found.record.line } }];
	return { header: { at, columns: found.columns }, findings: [...notes, ...faultsOf(file, found.record)] };
}
