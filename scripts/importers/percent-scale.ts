import { median } from 'd3-array';
import type { Finding } from '../files/finding.ts';
import { cellOf, type Table } from '../files/table.ts';

const PERCENT = /^-?\d+(?:\.\d+)?\s*%$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** Two halves of a column whose middles are this many times apart are on different scales: a share is a hundredth of a percentage. */
const APART = 20;
const FEWEST = 5;

function numbersIn(cells: readonly string[], like: RegExp): number[] {
	return cells.filter((cell) => like.test(cell)).map((cell) => Number.parseFloat(cell));
}

function wrongIn(cells: readonly string[]): string | undefined {
	const [signed, plain] = [numbersIn(cells, PERCENT), numbersIn(cells, PLAIN)];
	const [a, b] = [median(signed.map(Math.abs)) ?? 0, median(plain.map(Math.abs)) ?? 0];
	if (signed.length > 0 && plain.length > 0 && Math.max(a, b) > APART * Math.min(a, b))
		return 'is partly written with a percent sign and partly, on another scale, without';
	const isShare = plain.length >= FEWEST && plain.every((number) => Math.abs(number) <= 1) && plain.some((number) => number !== 0);
	return isShare ? 'has no number over 1, where percentages of 0 to 100 are declared' : undefined;
}

/** A finding that refuses the file for each declared column of percentages that mixes scales or is one of shares of 1. */
export function percentFaults(tables: readonly Table[], columns: readonly string[] = []): Finding[] {
	return tables.flatMap((table) =>
		columns
			.filter((column) => table.has(column))
			.flatMap((column): Finding[] => {
				const wrong = wrongIn(table.rows.map((row) => cellOf(table, row, column)));
				const name = table.header[table.column(column)] ?? column;
				const says = `The column “${name}” ${wrong}.`;
				return wrong ? [{ case: 49, reaction: 'STOP', says, spot: { file: table.file, column: name } }] : [];
			})
	);
}
