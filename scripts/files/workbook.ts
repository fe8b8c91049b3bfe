import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { sheetOf, type Sheet } from './sheet.ts';

/** The sheets of a workbook as text, or why it cannot be read. */
export type Book = { readonly sheets: readonly Sheet[] } | { readonly fault: string };

const OPTIONS = {
	type: 'array',
	dense: true,
	cellFormula: true,
	cellNF: true,
	cellText: false,
	cellHTML: false,
	cellStyles: true,
	sheetStubs: true,
	bookVBA: false
} as const;

function parsed(bytes: Uint8Array): WorkBook | undefined {
	try {
		return read(bytes, OPTIONS);
	} catch {
		return undefined;
	}
}

/** The sheets of an .xls or .xlsx workbook, the stored values as text; nothing is calculated, run or followed. */
export function readWorkbook(bytes: Uint8Array): Book {
	const book = parsed(bytes);
	if (!book) return { fault: 'The workbook cannot be read: it is cut short or damaged.' };
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	const hidden = new Set((book.Workbook?.Sheets ?? []).flatMap(({ name, Hidden }) => (Hidden ? [name] : [])));
	const sheets = book.SheetNames.map((name) => {
		const sheet: WorkSheet = book.Sheets[name] ?? {};
		return sheetOf(name, sheet, { from1904, hidden: hidden.has(name) });
	});
	return { sheets };
}
