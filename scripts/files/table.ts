/** One row of a published table with its place: `line` is counted from 1 in the file as published. */
export interface Row {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A published table as text: nothing has been guessed about its types. */
export interface Table {
	/** The file's name without its folder. */
	readonly file: string;
	readonly header: readonly string[];
	readonly rows: readonly Row[];
	/** The cell of a row under one of the names of a column; throws where the table has no such column. */
	readonly column: (name: string) => number;
}
