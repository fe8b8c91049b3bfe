import type { Row } from './table.ts';

/** The cells of a row of a header of several rows, with the text of merged cells carried to the right. */
export type Carry = (row: Row) => readonly string[];

/** A column's name as it is compared: no spaces around it, single ones inside, lower case. */
export const folded = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** A sheet's name as it is compared: letters and digits only, lower case. */
export const foldedSheet = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Carries text over blank cells to its right: what a merged cell becomes when a sheet is saved as delimited text. */
export function carryOverBlanks({ cells }: Row): string[] {
	let last = '';
	return cells.map((cell) => (last = cell.trim() === '' ? last : cell));
}

/** The names of columns under a header of some rows: the texts above one another, joined with a space; only upper rows are carried. */
export function joinedNames(rows: readonly Row[], carry: Carry): string[] {
	const lines = rows.map((row, i) => (i === rows.length - 1 ? row.cells : carry(row)));
	const width = Math.max(0, ...lines.map(({ length }) => length));
	return Array.from({ length: width }, (_, column) =>
		lines
			.map((line) => (line[column] ?? '').trim())
			.filter((text) => text !== '')
			.join(' ')
	);
}
