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

/** A row in words: "line 214", or "sheet April, line 17" in a workbook. */
export function rowInWords({ table, row }: Source): string {
	return `${table.sheet === undefined ? '' : `sheet ${table.sheet}, `}line ${row.line}`;
}

/** A place in words, under the publisher's name of the column: "line 214, value", or "sheet April, line 17, Total" in a workbook. */
export function inWords(place: Place): string {
	return `${rowInWords(place)}, ${place.table.header[place.table.column(place.column)] ?? place.column}`;
}

/** The other rows of a figure in words, after its own place: "; other-file.csv, line 9", or how many where they are more than two. */
export function alsoInWords(at: Place, also: readonly Source[]): string {
	if (also.length > 2) return `; and ${also.length} more rows`;
	return also
		.map((source) => {
			if (source.table === at.table) return `; line ${source.row.line}`;
			return `; ${source.table.file === at.table.file ? '' : `${source.table.file}, `}${rowInWords(source)}`;
		})
		.join('');
}

/** A place as the report names it. */
export function spotOf(place: Place, understood?: string): Spot {
	const { table, row, column } = place;
	const name = table.header[table.column(column)] ?? column;
	return {
		file: table.file,
		...(table.sheet === undefined ? {} : { sheet: table.sheet }),
		line: row.line,
		column: name,
		text: textAt(place),
		...(understood === undefined ? {} : { understood })
	};
}
