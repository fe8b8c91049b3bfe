import { describe, expect, it } from 'vitest';
import { sheetFrom, bookOf, type Lines } from './book-of.ts';
import type { SheetShape } from '../../../scripts/files/shape.ts';
import { readSheets } from '../../../scripts/files/sheets.ts';
import { cellOf, isNumeric, isUnsolved } from '../../../scripts/files/table.ts';
import { readWorkbook } from '../../../scripts/files/workbook.ts';

const SHAPE: SheetShape = { columns: { code: ['Org Code'], count: ['Count'] }, optional: { name: ['Name'] } };
const HEAD = ['Org Code', 'Name', 'Count'];
const DARLINGTON = ['00C', 'Darlington', 12];
const LINES: Lines = [['Period:', 'April 2015'], [], HEAD, DARLINGTON, ['02E', 'Warrington', 7.5]];

const read = async (bytes: Uint8Array, shape = SHAPE) => {
	const kind = bytes[0] === 0x50 ? 'archive' : 'compound';
	const { sheets, findings } = await readWorkbook('book', bytes, kind);
	expect(findings).toEqual([]);
	return readSheets('book', sheets, shape);
};
const said = async (bytes: Uint8Array, shape = SHAPE) =>
	(await read(bytes, shape)).findings.map(
		({ reaction, case: number, count }) => `${reaction} ${number}${count === undefined ? '' : ` x${count}`}`
	);
const page = (...lines: Lines) => bookOf({ Sheet1: lines });

describe.each(['xlsx', 'biff8'] as const)('the tables of a workbook, %s', (type) => {
	it('are found by their columns, with the numbers of their rows and the notes above them', async () => {
		const [table] = (await read(bookOf({ April: LINES }, {}, type))).tables;
		expect(table?.sheet).toBe('April');
		expect(table?.rows.map((row) => [row.line, cellOf(table, row, 'code'), cellOf(table, row, 'count')])).toEqual([
			[4, '00C', '12'],
			[5, '02E', '7.5']
		]);
		expect(table?.notes.map(({ line, cells }) => [line, ...cells])).toEqual([[1, 'Period:', 'April 2015']]);
	});
	it('tell which cells are numbers and whether an optional column is there', async () => {
		const [table] = (await read(bookOf({ April: LINES }, {}, type))).tables;
		const [row] = table!.rows;
		expect([table!.has('name'), isNumeric(table!, row!, 'count'), isNumeric(table!, row!, 'code')]).toEqual([true, true, false]);
		const [without] = (
			await read(
				bookOf(
					{
						April: [
							['Org Code', 'Count'],
							['00C', 1]
						]
					},
					{},
					type
				)
			)
		).tables;
		expect(without!.has('name')).toBe(false);
		expect(() => without!.column('name')).toThrow('“name”');
	});
	it('are one for each sheet of the names declared, whatever their case, spaces and punctuation (28)', async () => {
		const book = bookOf({ 'april 15': LINES, 'May-15': LINES, Notes: [['Text']] }, {}, type);
		const { tables, findings } = await read(book, { ...SHAPE, sheets: ['April-15', 'May-15', 'Notes'] });
		expect(tables.map(({ sheet }) => sheet)).toEqual(['april 15', 'May-15']);
		expect(findings.filter((finding) => finding.case === 28)).toMatchObject([{ reaction: 'MAP', spot: { sheet: 'april 15' } }]);
	});
	it('come from no hidden sheet, which is said (33)', async () => {
		const hidden = { Workbook: { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] as const } };
		const book = bookOf({ Old: LINES, New: LINES }, { Workbook: { Sheets: [...hidden.Workbook.Sheets] } }, type);
		const { tables, findings } = await read(book);
		expect(tables.map(({ sheet }) => sheet)).toEqual(['New']);
		expect(findings).toContainEqual(expect.objectContaining({ case: 33, reaction: 'WARN', count: 1 }));
	});
	it('are none where no sheet has the name, and the sheets are listed (28)', async () => {
		const { tables, findings } = await read(bookOf({ Cover: LINES, Data: LINES }, {}, type), { ...SHAPE, sheets: ['April'] });
		expect(tables).toEqual([]);
		expect(findings).toMatchObject([{ case: 28, reaction: 'STOP', says: 'There is no sheet “April”. Found: Cover, Data.' }]);
	});
	it('hold what is stored and not what is shown: an error value by its name, a truth as text (38, 39)', async () => {
		const cells = [
			{ t: 'n', v: 12.3456, z: '0.0' },
			{ t: 'e', v: 0x2a },
			{ t: 'b', v: true }
		];
		const [table] = (await read(bookOf({ S: [HEAD, ...cells.map((cell) => ['00C', 'x', cell])] }, {}, type))).tables;
		expect(table?.rows.map((row) => cellOf(table, row, 'count'))).toEqual(['12.3456', '#N/A', 'TRUE']);
	});
	it.each([
		[false, '2015-04-01'],
		// the same serial number is four years and a day later where days are counted from 1904 (Microsoft, Date systems in Excel)
		[true, '2019-04-02']
	])('count days from the workbook’s own year, 1904: %s (40)', async (date1904, day) => {
		const lines = [HEAD, ['00C', { t: 'n', v: 42095, z: 'dd/mm/yyyy' }, 1]];
		const { tables, findings } = await read(bookOf({ S: lines }, { Workbook: { WBProps: { date1904 } } }, type));
		expect(cellOf(tables[0]!, tables[0]!.rows[0]!, 'name')).toBe(day);
		expect(findings).toContainEqual(expect.objectContaining({ case: 40, reaction: 'MAP', count: 1 }));
	});
});

describe('what is said of a sheet', () => {
	it.each([
		['rows above the header (26)', page(...LINES), ['MAP 26']],
		['a column that is not declared (31)', page([...HEAD, 'Extra'], [...DARLINGTON, 1]), ['WARN 31 x1']],
		['a column without a name (31)', page(HEAD, [...DARLINGTON, 5]), ['WARN 31 x1']],
		['a column that is missing (31)', page(['Org Code'], ['00C']), ['STOP 31']],
		['a column under another name (29)', page(['Org Code', 'Number'], ['00C', 1]), ['STOP 29']],
		['columns in another order (30)', page(['Count', 'Name', 'Org Code'], [1, 'x', '00C']), []],
		['two columns of one name (32)', page(['Org Code', 'Count', ' COUNT'], ['00C', 1, 2]), ['STOP 32']],
		['a name that programs use inside (86)', page([...HEAD, 'constructor'], DARLINGTON), ['STOP 86']],
		['a footnote under the table (34)', page(HEAD, DARLINGTON, [], ['Source: NHS England']), ['MAP 34 x1']],
		['figures under a second heading (34)', page(HEAD, DARLINGTON, ['Next part'], DARLINGTON), ['STOP 34']],
		['a second table of the same columns (37)', page(HEAD, DARLINGTON, HEAD, DARLINGTON), ['STOP 37']],
		['letters that a wrong encoding left (16)', page(HEAD, ['00C', 'CafÃ©', 1]), ['STOP 16']],
		['spaces around a cell (23)', page(HEAD, [' 00C ', 'x', 1]), ['MAP 23 x1']],
		['a cell of more than ten thousand letters (25)', page(HEAD, ['00C', 'x'.repeat(10_001), 1]), ['STOP 25']],
		[
			'a row of more than a million letters (25)',
			page(
				[...HEAD, ...Array.from({ length: 101 }, (_, i) => `c${i}`)],
				[...DARLINGTON, ...Array.from({ length: 101 }, () => 'x'.repeat(9_999))]
			),
			['WARN 31 x101', 'STOP 25']
		],
		['nothing (1)', page([]), ['STOP 1']]
	])('%s', async (_, bytes, expected) => expect(await said(bytes)).toEqual(expected));
	it('a control character, with its cell (22)', async () => {
		const { sheets } = await readWorkbook('book', page(HEAD, DARLINGTON), 'archive');
		const rows = sheets[0]!.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replace('Darlington', 'Dar\u0001')) }));
		expect(readSheets('book', [{ ...sheets[0]!, rows }], SHAPE).findings).toMatchObject([
			{ case: 22, reaction: 'STOP', spot: { sheet: 'Sheet1', line: 2, column: 'B' } }
		]);
	});
	it('hidden rows and columns are read and counted, with the filter that may hide them (33)', async () => {
		const sheet = sheetFrom([HEAD, DARLINGTON, ['02E', 'x', 1]], {
			'!rows': [{}, { hidden: true }],
			'!cols': [{}, { hidden: true }],
			'!autofilter': { ref: 'A1:C3' }
		});
		const { tables, findings } = await read(bookOf({ S: sheet }));
		expect(tables[0]?.rows).toHaveLength(2);
		expect(findings.map(({ case: number, says, count }) => [number, says, count])).toEqual([
			[33, 'Rows hidden, perhaps by the filter that was left on, were read.', 1],
			[33, 'Hidden columns were read.', 1]
		]);
	});
	it('a formula without a stored result is told from a number (38)', async () => {
		const sheet = sheetFrom([HEAD, ['00C', 'x', { t: 'n', f: 'SUM(C9:C10)' }], ['02E', 'x', { t: 'n', v: 5, f: '2+3' }]]);
		const [table] = (await read(bookOf({ S: sheet }))).tables;
		expect(
			table!.rows.map((row) => [cellOf(table!, row, 'count'), isUnsolved(table!, row, 'count'), isNumeric(table!, row, 'count')])
		).toEqual([
			['=SUM(C9:C10)', true, false],
			['5', false, true]
		]);
	});
});

describe('a header of two rows (27)', () => {
	const deep: SheetShape = { columns: { code: ['Code'], nhs: ['NHS Days'], both: ['Both Days'] }, headerRows: 2 };
	const cell = (top: number, left: number, bottom: number, right: number) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } });
	const lines: Lines = [
		['Code', 'NHS', '', 'Both', ''],
		['', 'Days', 'Patients', 'Days', 'Patients'],
		['00C', 1, 2, 3, 4]
	];
	it('is read by the depth declared, the text of merged cells carried to the right', async () => {
		const merged = sheetFrom(lines, { '!merges': [cell(0, 0, 1, 0), cell(0, 1, 0, 2), cell(0, 3, 0, 4)] });
		const { tables } = await read(bookOf({ S: merged }), deep);
		expect(tables[0]?.header).toEqual(['Code', 'NHS Days', 'NHS Patients', 'Both Days', 'Both Patients']);
		expect(tables[0]?.rows.map((row) => [cellOf(tables[0]!, row, 'nhs'), cellOf(tables[0]!, row, 'both')])).toEqual([['1', '3']]);
	});
	it('refuses the sheet where only one row is declared', async () => {
		expect(await said(bookOf({ S: lines }), { columns: deep.columns })).toEqual(['STOP 29']);
	});
});

describe('several tables on one sheet (37)', () => {
	const lines: Lines = [['Table 1'], HEAD, DARLINGTON, ['Table 2'], HEAD, ['02E', 'x', 2], ['Table 3'], HEAD];
	it('are told apart by the declared anchor, and end with their first note', async () => {
		const { tables } = await read(page(...lines), { ...SHAPE, anchor: 'table 2' });
		expect(tables[0]?.rows.map((row) => row.line)).toEqual([6]);
	});
	it('refuse the sheet where no cell begins with the anchor, or none is declared', async () => {
		expect(await said(page(...lines), { ...SHAPE, anchor: 'Table 9' })).toEqual(['STOP 37']);
		expect(await said(page(...lines))).toEqual(['MAP 26', 'STOP 37']);
	});
});

describe('a column for each month (36)', () => {
	it('is listed under its own name, and asked for by it', async () => {
		const lines: Lines = [
			['Org Code', 'Apr-15', 'May-15', 'Notes'],
			['00C', 1, 2, 'n']
		];
		const { tables, findings } = await read(page(...lines), { columns: { code: ['Org Code'] }, spread: /^[A-Z][a-z]{2}-\d\d$/ });
		expect(tables[0]?.spread).toEqual(['Apr-15', 'May-15']);
		expect(cellOf(tables[0]!, tables[0]!.rows[0]!, 'May-15')).toBe('2');
		expect(() => tables[0]!.column('Notes')).toThrow('“Notes”');
		expect(findings).toMatchObject([{ case: 31, says: 'Columns that are not read: Notes.' }]);
	});
});
