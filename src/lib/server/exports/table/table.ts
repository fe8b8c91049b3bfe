import type { OpenRelease } from '#lib/server/release/open.ts';

/** What a table holds at one place; `null` where there is nothing to say. */
export type TableCell = string | number | null;

/** What the cells of a column are, in the words of CSV on the Web. */
export type Datatype = 'string' | 'number' | 'integer' | 'date';

/** A column by its name in files, with a sentence that says what it holds. */
export interface Column {
	readonly name: string;
	readonly about: string;
	readonly datatype: Datatype;
}

/** A column together with how it is read from a row. */
export interface ColumnOf<Row> extends Column {
	readonly cell: (row: Row) => TableCell | undefined;
}

/** What a table is about, and by which choices of its reader. */
export interface TableHead {
	/** As a part of a file's name: `area-01G`. */
	readonly subject: string;
	readonly title: string;
	/** The page whose table it is: `/areas/01G`. */
	readonly page: string;
	/** What its reader chose, by the parameter's name, the default edition among it; nothing where a choice changes nothing. */
	readonly choice: Readonly<Record<string, string>>;
}

/** A table of the site, ready to be written in any form. */
export interface Table extends TableHead {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly TableCell[])[];
}

/** The release that a table is from. */
export type Issue = Pick<OpenRelease, 'id' | 'date' | 'sha256'>;

/** A table of some rows under some columns, in the order of both. */
export function tableOf<Row>(head: TableHead, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
	return {
		...head,
		columns: columns.map(({ name, about, datatype }) => ({ name, about, datatype })),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null))
	};
}

/** A column of texts. */
export function text<Row>(name: string, about: string, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
	return { name, about, datatype: 'string', cell };
}

/** A column of numbers, unrounded. */
export function number<Row>(name: string, about: string, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
	return { name, about, datatype: 'number', cell };
}

/** A column of whole numbers. */
export function whole<Row>(name: string, about: string, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
	return { name, about, datatype: 'integer', cell };
}

/** A column of days, YYYY-MM-DD. */
export function day<Row>(name: string, about: string, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
	return { name, about, datatype: 'date', cell };
}
