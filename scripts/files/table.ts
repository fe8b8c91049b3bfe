/** One row of a published table with its place: `line` is counted from 1 in the file, or in the sheet, as published. */
export interface Row {
	readonly line: number;
	readonly cells: readonly string[];
	/** The indexes of cells that a workbook stores as numbers: a code among them may have lost its zeros. */
	readonly numeric?: ReadonlySet<number>;
	/** The indexes of cells that hold a formula without a stored result; their text is the formula. */
	readonly unsolved?: ReadonlySet<number>;
}

/** A published table as text: nothing has been guessed about its types, only spaces around a cell are gone. */
export interface Table {
	/** The file's name without its folder. */
	readonly file: string;
	/** The name of the sheet, as published, in a workbook. */
	readonly sheet?: string;
	/** The row that the header stands on, or its first one; absent where the file has none. */
	readonly headerLine?: number;
	/** The columns' names as published. */
	readonly header: readonly string[];
	readonly rows: readonly Row[];
	/** The rows above the header and under the table, where they say anything. */
	readonly notes: readonly Row[];
	/** The columns of which there is one a month or year, where the importer declares what their names look like; each is asked for by name. */
	readonly spread?: readonly string[];
	/** The index of a column under the name that the importer gives it; throws where it declares no such column. */
	readonly column: (name: string) => number;
	/** Whether a column that the importer declares as optional is there. */
	readonly has: (name: string) => boolean;
}

/** What stands in a row under a column, by the name that the importer gives it. */
export function cellOf(table: Table, row: Row, column: string): string {
	return row.cells[table.column(column)] ?? '';
}

/** Whether a cell is stored as a number in a workbook; never in a delimited file, whose cells are all text. */
export function isNumeric(table: Table, row: Row, column: string): boolean {
	return row.numeric?.has(table.column(column)) ?? false;
}

/** Whether a cell holds a formula whose result is not stored, so that nothing is known of its value. */
export function isUnsolved(table: Table, row: Row, column: string): boolean {
	return row.unsolved?.has(table.column(column)) ?? false;
}
