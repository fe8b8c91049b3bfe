import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SheetShape } from '../../../scripts/files/shape.ts';
import { readSheets } from '../../../scripts/files/sheets.ts';
import { cellOf } from '../../../scripts/files/table.ts';
import { readWorkbook } from '../../../scripts/files/workbook.ts';
import { bookOf } from './book-of.ts';
import { mutatedBytes, mutatedRows, sequenceOf } from './mutations.ts';

const SHAPE: SheetShape = { columns: { code: ['Code'], name: ['Name'], value: ['Value'] } };
const ROWS = [
	['Code', 'Name', 'Value'],
	['00C', 'NHS Darlington CCG', '12.5'],
	['02E', 'Windsor, Ascot', '*'],
	['03E', 'Dorset', '1404']
];
const LINES = ROWS.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));

/** The cells of the table, or how it was refused; it must be one of the two. */
const outcome = async (bytes: Uint8Array, kind: 'archive' | 'compound'): Promise<string[][] | 'refused'> => {
	const { sheets, findings } = await readWorkbook('book', bytes, kind);
	const read = sheets.length > 0 ? readSheets('book', sheets, SHAPE) : { tables: [], findings };
	const [table] = read.tables;
	if (!table) {
		expect(read.findings.some(({ reaction }) => reaction === 'STOP')).toBe(true);
		return 'refused';
	}
	return table.rows.map((row) => ['code', 'name', 'value'].map((column) => cellOf(table, row, column)));
};

describe('damaged workbooks', { timeout: 60_000 }, () => {
	beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
	afterAll(() => vi.restoreAllMocks());

	it('300 of .xlsx with bytes changed are refused, or read as if nothing had happened', async () => {
		const next = sequenceOf(21);
		const bytes = bookOf({ S: LINES });
		for (let i = 0; i < 300; i += 1) {
			const read = await outcome(mutatedBytes(bytes, next), 'archive');
			if (read !== 'refused') expect(read).toEqual(ROWS.slice(1));
		}
	});
	it('300 of .xls with bytes changed never end the program, and no row but has the width of the table', async () => {
		const next = sequenceOf(22);
		const bytes = bookOf({ S: LINES }, {}, 'biff8');
		for (let i = 0; i < 300; i += 1) {
			const read = await outcome(mutatedBytes(bytes, next), 'compound');
			if (read !== 'refused') expect(read.every((row) => row.length === 3)).toBe(true);
		}
	});
	it('150 of .xlsx with the text of a sheet changed never end the program', async () => {
		const next = sequenceOf(23);
		const files = unzipSync(bookOf({ S: LINES }));
		for (let i = 0; i < 150; i += 1) {
			const sheet = strToU8(strFromU8(mutatedBytes(files['xl/worksheets/sheet1.xml']!, next), true), true);
			const read = await outcome(zipSync({ ...files, 'xl/worksheets/sheet1.xml': sheet }), 'archive');
			if (read !== 'refused') expect(read.every((row) => row.length === 3)).toBe(true);
		}
	});
	it('300 with cells, rows and columns exchanged: no cell but stands there', async () => {
		const next = sequenceOf(24);
		for (let i = 0; i < 300; i += 1) {
			const rows = mutatedRows(ROWS, next);
			const read = await outcome(bookOf({ S: rows }), 'archive');
			if (read === 'refused') continue;
			const there = new Set(rows.flat().map((cell) => cell.replace(/^[\s\u200b]+|[\s\u200b]+$/gu, '')));
			for (const cell of read.flat()) if (cell !== '') expect(there).toContain(cell);
		}
	});
});
