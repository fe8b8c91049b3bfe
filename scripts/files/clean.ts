import type { Finding, Spot } from './finding.ts';
import type { Row } from './table.ts';

const LONGEST_CELL = 10_000;
const LONGEST_ROW = 1_000_000;
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff]|[\s\u200b-\u200d\u2060\ufeff]$/u;
const ENDS = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;

/** Whether a row says nothing. */
export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.replace(ENDS, '') === '');

/** Takes the spaces around cells away and counts them. */
export class Cleaner {
	/** How many cells had spaces around them. */
	trimmed = 0;

	/** A text without the spaces around it. */
	cell(text: string): string {
		if (!AROUND.test(text)) return text;
		this.trimmed += 1;
		return text.replace(ENDS, '');
	}

	/** A row of such texts, its place and marks as they were. */
	row(row: Row): Row {
		return { ...row, cells: row.cells.map((cell) => this.cell(cell)) };
	}
}

/** A finding for each row that has a cell over 10,000 characters, or over a million in all. */
export function tooLong(spot: Spot, rows: readonly Row[]): Finding[] {
	const stop = ({ line }: Row, says: string): Finding => ({ case: 25, reaction: 'STOP', says, spot: { ...spot, line } });
	return rows.flatMap((row) => {
		const longest = row.cells.reduce((most, { length }) => Math.max(most, length), 0);
		if (longest > LONGEST_CELL) return [stop(row, `A cell is longer than ${LONGEST_CELL} characters.`)];
		const length = row.cells.reduce((sum, cell) => sum + cell.length, 0);
		return length > LONGEST_ROW ? [stop(row, `A row is longer than ${LONGEST_ROW} characters.`)] : [];
	});
}

/** A finding that something was accepted as it is but for a loss of nothing; none where it never happened. */
export function mapped(spot: Spot, number: number, count: number, says: string): Finding[] {
	return count === 0 ? [] : [{ case: number, reaction: 'MAP', says, count, spot }];
}
