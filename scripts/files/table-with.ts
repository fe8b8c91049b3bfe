import { Cleaner, isBlank, mapped } from './clean.ts';
import type { Finding, Spot } from './finding.ts';
import type { Header } from './header.ts';
import type { Row, Table } from './table.ts';

/** The rows that stand in a table, and those around it. */
export interface Parts {
	readonly rows: readonly Row[];
	readonly notes: readonly Row[];
}

/** A finding for columns without a name: those with text are not read, which is said; empty ones at the end are cut. */
export function nameless(spot: Spot, { names, line }: Header, rows: readonly Row[]): Finding[] {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
	const unnamed = Array.from({ length: width }, (_, i) => i).filter((i) => (names[i] ?? '').trim() === '');
	const full = unnamed.filter((i) => rows.some(({ cells }) => (cells[i] ?? '').trim() !== ''));
	const empty = unnamed.filter((i) => i > names.findLastIndex((name) => name.trim() !== '') && !full.includes(i));
	const says = 'Columns without a name are not read.';
	const warned: Finding[] = full.length === 0 ? [] : [{ case: 31, reaction: 'WARN', says, count: full.length, spot: { ...spot, line } }];
	return [...warned, ...mapped(spot, 21, empty.length, 'Empty columns at the end were left out.')];
}

/** A table under a header, its cells cleaned (and counted, but for those of notes); `column` throws for a column that is not declared or, if optional, not there. */
export function tableWith(
	where: Pick<Table, 'file' | 'sheet'>,
	{ names, columns, line }: Header,
	{ rows, notes }: Parts,
	spread: RegExp | undefined,
	clean: Cleaner
): Table {
	const header = names.map((name) => clean.cell(name));
	const ofNotes = new Cleaner();
	const series = spread ? header.filter((name) => spread.test(name)) : [];
	const column = (name: string): number => {
		const index = columns.get(name) ?? (series.includes(name) ? header.indexOf(name) : undefined);
		if (index === undefined) throw new Error(`The importer asks for a column “${name}” of ${where.file} that it does not declare.`);
		return index;
	};
	return {
		...where,
		...(line > 0 ? { headerLine: line } : {}),
		header,
		rows: rows.map((row) => clean.row(row)),
		notes: notes.filter((row) => !isBlank(row)).map((row) => ofNotes.row(row)),
		...(spread ? { spread: series } : {}),
		column,
		has: (name) => columns.has(name)
	};
}
