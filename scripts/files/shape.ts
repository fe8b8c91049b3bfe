/** Our name of each column, with the publisher's name of it and its aliases. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

/** What tells a row of figures from a footnote, by our names of the columns. */
export interface RowMark {
	/** The column of the area's code. */
	readonly code: string;
	/** What a well-formed code looks like, in capitals. */
	readonly form: RegExp;
	/** The columns that hold numbers. */
	readonly numbers: readonly string[];
}

/** How a table is found in a file: by the names of its columns, never by their position. */
export interface TableShape {
	readonly columns: Wanted;
	readonly optional?: Wanted | undefined;
	/** 1 unless said; the names in merged cells are carried to the right and joined, from above, with a space. */
	readonly headerRows?: number | undefined;
	/** What a row of figures looks like, where footnotes or a second heading may stand under the table. */
	readonly marks?: RowMark | undefined;
	/** What the names of columns look like of which there is one a month or year: `table.spread` lists them, as published. */
	readonly spread?: RegExp | undefined;
	/** The beginning of a cell above the table, where several tables stand on one sheet. */
	readonly anchor?: string | undefined;
}

/** How a delimited file is to be read. */
export interface CsvShape extends TableShape {
	readonly encoding: string;
	readonly delimiter: string;
	/** The names of the columns, in their order, where the file has no header of its own. */
	readonly header?: readonly string[] | undefined;
}

/** How the tables of a workbook are to be read. */
export interface SheetShape extends TableShape {
	/** The names of the sheets, in any case, spaces and punctuation; any visible sheet with the columns where absent. */
	readonly sheets?: readonly string[] | undefined;
}
