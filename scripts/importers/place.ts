import { cellOf, type Row, type Table } from '../files/table.ts';
import type { Spot } from '../files/finding.ts';
import type { Place, Source } from './contract.ts';

/** The place of a cell: column under the name that the importer gives it. */
export function placeOf(table: Table, row: Row, column: string): Place {
	return { table, row, column };
}

/** What stands at a place, as published. */
export function textAt({ table, row, column }: Place): string {
	return cellOf(table, row, column);
}

/** A place in words, under the publisher's name of the column: "line 214, value". */
export function inWords({ table, row, column }: Place): string {
	return `line ${row.line}, ${table.header[table.column(column)] ?? column}`;
}

/** The other rows of a figure in words, after its own place: "; other-file.csv, line 9", or how many where they are more than two. */
export function alsoInWords(at: Place, also: readonly Source[]): string {
	if (also.length > 2) return `; and ${also.length} more rows`;
	return also.map(({ table, row }) => `; ${table === at.table ? '' : `${table.file}, `}line ${row.line}`).join('');
}

/** A place as the report names it. */
export function spotOf(place: Place, understood?: string): Spot {
	const { table, row, column } = place;
	const name = table.header[table.column(column)] ?? column;
	return { file: table.file, line: row.line, column: name, text: textAt(place), ...(understood === undefined ? {} : { understood }) };
}
