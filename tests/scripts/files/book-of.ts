import { utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';

/** A sheet by its rows; a cell may be a text, a number, a truth or a cell object of the library. */
export type Lines = readonly (readonly unknown[])[];

/** A sheet of the library from rows, with whatever more it should have. */
export function sheetFrom(lines: Lines, more: WorkSheet = {}): WorkSheet {
	return Object.assign(utils.aoa_to_sheet(lines.map((line) => [...line])), more);
}

/** The bytes of a workbook in memory: .xlsx unless said, "biff8" for .xls. */
export function bookOf(
	sheets: Readonly<Record<string, Lines | WorkSheet>>,
	more: Partial<WorkBook> = {},
	bookType: 'xlsx' | 'biff8' = 'xlsx'
): Uint8Array {
	const book = Object.assign(utils.book_new(), more);
	for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, Array.isArray(sheet) ? sheetFrom(sheet) : sheet, name);
	return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}
