import type { WorkBook } from '@e965/xlsx';
import { openArchive } from './archive.ts';
import { partFindings, readableParts, workbookFault } from './archive-parts.ts';
import { compoundFindings } from './compound.ts';
import type { Finding } from './finding.ts';
import { bookOfBytes, bookOfParts } from './library.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** The sheets of a workbook as text, none where a finding says STOP. */
export interface Book {
	readonly sheets: readonly Sheet[];
	readonly findings: readonly Finding[];
}

const refuses = ({ reaction }: Finding): boolean => reaction === 'STOP';

function sheetsOf(file: string, book: WorkBook | undefined, findings: readonly Finding[]): Book {
	const lost = book?.SheetNames.find((name, i, names) => !book.Sheets[name] || names.indexOf(name) !== i);
	if (!book || book.SheetNames.length === 0 || lost !== undefined) {
		const says =
			lost === undefined ? 'The workbook cannot be read: it is damaged.' : `The sheet “${lost}” cannot be read: the workbook is damaged.`;
		return { sheets: [], findings: [...findings, { case: 5, reaction: 'STOP', says, spot: { file } }] };
	}
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	const sheets = book.SheetNames.map((name, i) =>
		sheetOf(name, book.Sheets[name]!, { from1904, hidden: Boolean(book.Workbook?.Sheets?.[i]?.Hidden) })
	);
	return { sheets, findings };
}

async function readXlsx(file: string, bytes: Uint8Array): Promise<Book> {
	const stop = (number: number, says: string): Book => ({
		sheets: [],
		findings: [{ case: number, reaction: 'STOP', says, spot: { file } }]
	});
	const archive = await openArchive(bytes);
	if ('fault' in archive) return stop(archive.case, archive.fault);
	const fault = workbookFault(archive.parts);
	if (fault !== undefined) return stop(3, fault);
	const findings = partFindings(file, archive.parts);
	if (findings.some(refuses)) return { sheets: [], findings };
	return sheetsOf(file, bookOfParts(readableParts(archive.parts)), findings);
}

function readXls(file: string, bytes: Uint8Array): Book {
	const findings = compoundFindings(file, bytes);
	return findings.some(refuses) ? { sheets: [], findings } : sheetsOf(file, bookOfBytes(bytes), findings);
}

/**
 * The sheets of an .xlsx workbook ("archive") or .xls workbook ("compound"), the stored values as text; nothing is calculated, run
 * or followed, and the bytes are checked before the library that reads workbooks sees them.
 */
export async function readWorkbook(file: string, bytes: Uint8Array, kind: 'archive' | 'compound'): Promise<Book> {
	return kind === 'archive' ? readXlsx(file, bytes) : readXls(file, bytes);
}
