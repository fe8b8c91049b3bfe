import type { Finding, Spot } from './finding.ts';
import { folded, joinedNames, type Carry } from './names.ts';
import { nearestName } from './nearest.ts';
import type { TableShape, Wanted } from './shape.ts';
import type { Row } from './table.ts';

/** A header that was found: its place among the rows, its names, and the index of each column by our name. */
export interface Header {
	readonly at: number;
	/** How many rows it takes. */
	readonly depth: number;
	readonly line: number;
	readonly names: readonly string[];
	readonly columns: ReadonlyMap<string, number>;
}

/** A header, or why there is none; `found` is how many of the columns needed were there, by which layouts are told apart. */
export interface HeaderRead {
	readonly header?: Header;
	readonly found: number;
	readonly findings: Finding[];
}

const DEEPEST = 60;
const INTERNALS = new Set(['__proto__', 'constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof']);

function columnsIn(names: readonly string[], wanted: Wanted): Map<string, number> {
	const compared = names.map(folded);
	const found = new Map<string, number>();
	for (const [ours, theirs] of Object.entries(wanted)) {
		const index = theirs.map((alias) => compared.indexOf(folded(alias))).find((at) => at >= 0);
		if (index !== undefined) found.set(ours, index);
	}
	return found;
}

function lacking(spot: Spot, best: Header, wanted: Wanted): Finding {
	const shown = best.names.map((cell) => cell.trim().slice(0, 60));
	const claimed = new Set(best.columns.values());
	const free = shown.filter((_, i) => !claimed.has(i));
	const asked = Object.entries(wanted).flatMap(([ours, [expected = ours]]) =>
		best.columns.has(ours) ? [] : [`“${expected}” (nearest: “${nearestName(expected, free)}”)`]
	);
	const says = `There is no column ${asked.join(', ')}. Found: ${shown.slice(0, 30).join(', ')}.`;
	return { case: free.some((name) => name !== '') ? 29 : 31, reaction: 'STOP', says, spot: { ...spot, line: best.line } };
}

function faultsOf(spot: Spot, { names, line }: Header): Finding[] {
	const compared = names.map(folded);
	const twice = compared.filter((name, i) => name !== '' && compared.indexOf(name) !== i);
	const internal = compared.filter((name) => INTERNALS.has(name));
	const stop = (number: number, says: string): Finding => ({ case: number, reaction: 'STOP', says, spot: { ...spot, line } });
	return [
		...twice.map((name) => stop(32, `Two columns are called “${name}”.`)),
		...internal.map((name) => stop(86, `A column is called “${name}”, a name that programs use inside.`))
	];
}

function extras(spot: Spot, { names, line, columns }: Header, spread: RegExp | undefined): Finding[] {
	const claimed = new Set(columns.values());
	const isRead = (name: string, i: number): boolean => claimed.has(i) || (spread?.test(name.trim()) ?? false);
	const unread = names.filter((name, i) => name.trim() !== '' && !isRead(name, i)).map((name) => name.trim().slice(0, 60));
	if (unread.length === 0) return [];
	const says = `Columns that are not read: ${unread.slice(0, 30).join(', ')}.`;
	return [{ case: 31, reaction: 'WARN', says, count: unread.length, spot: { ...spot, line } }];
}

/** Columns that go by another of their declared names than the first. */
function aliases(spot: Spot, { names, line, columns }: Header, wanted: Wanted): Finding[] {
	const known = Object.entries(wanted).filter(([ours, [first = '']]) => {
		const name = names[columns.get(ours) ?? -1];
		return name !== undefined && folded(name) !== folded(first);
	});
	const says = `Columns under another of their declared names: ${known.map(([ours]) => names[columns.get(ours)!]!.trim()).join(', ')}.`;
	return known.length === 0 ? [] : [{ case: 29, reaction: 'MAP', says, count: known.length, spot: { ...spot, line } }];
}

function headerAt(rows: readonly Row[], at: number, { columns: wanted, headerRows: depth = 1 }: TableShape, carry: Carry): Header {
	const names = joinedNames(rows.slice(at, at + depth), carry);
	return { at, depth, line: rows[at]!.line, names, columns: columnsIn(names, wanted) };
}

/** Where a further header of the same columns begins among the rows, or -1. */
export function repeatedHeader(rows: readonly Row[], shape: TableShape, carry: Carry): number {
	const wanted = Object.keys(shape.columns).length;
	return rows.findIndex((_, at) => headerAt(rows, at, shape, carry).columns.size === wanted);
}

/**
 * The header of a table, found within the first 60 rows as the first that has every column needed, by name and never by
 * position. The findings say why there is none (a column that is missing, with the nearest name; one twice) and which are not read.
 */
export function findHeader(spot: Spot, rows: readonly Row[], shape: TableShape, carry: Carry): HeaderRead {
	const { columns: wanted, optional = {} } = shape;
	const tried = rows.slice(0, DEEPEST).map((_, at) => headerAt(rows, at, shape, carry));
	const header = tried.find(({ columns }) => columns.size === Object.keys(wanted).length);
	if (!header) {
		const best = tried.length === 0 ? undefined : tried.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
		const empty: Finding = { case: 1, reaction: 'STOP', says: 'There is nothing in it.', spot };
		return { found: best?.columns.size ?? 0, findings: [best ? lacking(spot, best, wanted) : empty] };
	}
	const says = `${header.at} lines above the header are notes.`;
	const notes: Finding[] = header.at === 0 ? [] : [{ case: 26, reaction: 'MAP', says, spot: { ...spot, line: header.line } }];
	const columns = new Map([...columnsIn(header.names, optional), ...header.columns]);
	const faults = faultsOf(spot, header);
	const whole = { ...header, columns };
	const rest = [...aliases(spot, whole, { ...optional, ...wanted }), ...extras(spot, whole, shape.spread)];
	return { header: whole, found: header.columns.size, findings: [...notes, ...(faults.length > 0 ? faults : rest)] };
}
