/** One row of a published table with its place: `line` is counted from 1 in the file as published. */
export interface Row {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A published table as text: nothing has been guessed about its types, only spaces around a cell are gone. */
export interface Table {
	/** The file's name without its folder. */
	readonly file: string;
	/** The columns' names as published. */
	readonly header: readonly string[];
	readonly rows: readonly Row[];
	/** The index of a column under the name that the importer gives it; throws where it declares no such column. */
	readonly column: (name: string) => number;
}

/** What stands in a row under a column, by the name that the importer gives it. */
export function cellOf(table: Table, row: Row, column: string): string {
	return row.cells[table.column(column)] ?? '';
}
