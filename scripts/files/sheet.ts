import type { CellObject, WorkSheet } from '@e965/xlsx';
import { textOf } from './cell-text.ts';
import { isBlank } from './clean.ts';
import type { Row } from './table.ts';

/** Cells that are shown as one, its text in the first; all counted from 0. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A sheet of a workbook as text: its rows that say anything, under their numbers. */
export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: readonly Row[];
	readonly merges: readonly Merge[];
	/** The numbers of hidden rows, counted from 1, and the indexes of hidden columns. */
	readonly hiddenRows: ReadonlySet<number>;
	readonly hiddenColumns: ReadonlySet<number>;
	/** Whether rows are chosen by a filter. */
	readonly filtered: boolean;
	/** How many stored rows have no text in any cell. */
	readonly blanks: number;
	/** How many cells are days, read by the workbook's own calendar. */
	readonly days: number;
}

interface Workbook {
	readonly from1904: boolean;
	readonly hidden: boolean;
}

function rowOf(line: number, cells: readonly CellObject[], from1904: boolean): { row: Row; days: number } {
	const [texts, numeric, unsolved]: [string[], Set<number>, Set<number>] = [[], new Set(), new Set()];
	let days = 0;
	cells.forEach((cell, column) => {
		const { text, kind } = textOf(cell, from1904);
		if (kind === 'blank') return;
		while (texts.length < column) texts.push('');
		texts.push(text);
		if (kind === 'number') numeric.add(column);
		if (kind === 'unsolved') unsolved.add(column);
		if (kind === 'date') days += 1;
	});
	return { row: { line, cells: texts, numeric, unsolved }, days };
}

function indexesOfHidden(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
	return (list ?? []).flatMap((one, i) => (one?.hidden ? [i] : []));
}

/** A sheet as the library gives it, as rows of text; rows without a text are passed over. */
export function sheetOf(name: string, sheet: WorkSheet, { from1904, hidden }: Workbook): Sheet {
	const rows: Row[] = [];
	let [days, blanks] = [0, 0];
	(sheet['!data'] ?? []).forEach((cells, index) => {
		const read = rowOf(index + 1, cells, from1904);
		if (isBlank(read.row)) blanks += 1;
		else rows.push(read.row);
		days += read.days;
	});
	return {
		name,
		hidden,
		rows,
		merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
		hiddenRows: new Set(indexesOfHidden(sheet['!rows']).map((index) => index + 1)),
		hiddenColumns: new Set(indexesOfHidden(sheet['!cols'])),
		filtered: sheet['!autofilter'] !== undefined,
		blanks,
		days
	};
}
