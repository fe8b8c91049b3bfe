import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../scripts/files/sheets.ts';
import type { SheetShape } from '../../../scripts/files/shape.ts';
import { cellOf, isNumeric } from '../../../scripts/files/table.ts';
import { readWorkbook } from '../../../scripts/files/workbook.ts';
import { bookOf, type Lines } from './book-of.ts';

const SHAPE: SheetShape = { columns: { code: ['Org Code'], count: ['Count'] }, optional: { name: ['Name'] } };
const LINES: Lines = [['Period:', 'April 2015'], [], ['Org Code', 'Name', 'Count'], ['00C', 'Darlington', 12], ['02E', 'Warrington', 7.5]];

const read = (bytes: Uint8Array, shape = SHAPE) => {
	const book = readWorkbook(bytes);
	if ('fault' in book) throw new Error(book.fault);
	return readSheets('book', book.sheets, shape);
};

describe.each(['xlsx', 'biff8'] as const)('the tables of a workbook, %s', (type) => {
	it('are found by their columns, with the numbers of their rows and the notes above them', () => {
		const { tables } = read(bookOf({ April: LINES }, {}, type));
		const [table] = tables;
		expect(table?.sheet).toBe('April');
		expect(table?.rows.map((row) => [row.line, cellOf(table, row, 'code'), cellOf(table, row, 'count')])).toEqual([
			[4, '00C', '12'],
			[5, '02E', '7.5']
		]);
		expect(table?.notes.map(({ line, cells }) => [line, ...cells])).toEqual([[1, 'Period:', 'April 2015']]);
	});
	it('tell which cells are numbers and whether an optional column is there', () => {
		const [table] = read(bookOf({ April: LINES }, {}, type)).tables;
		expect([table!.has('name'), isNumeric(table!, table!.rows[0]!, 'count'), isNumeric(table!, table!.rows[0]!, 'code')]).toEqual([
			true,
			true,
			false
		]);
		const [without] = read(
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
		).tables;
		expect(without!.has('name')).toBe(false);
	});
	it('are one for each sheet of the names declared, whatever their case, spaces and punctuation', () => {
		const book = bookOf({ 'april 15': LINES, 'May-15': LINES, Notes: [['Text']] }, {}, type);
		const { tables, findings } = read(book, { ...SHAPE, sheets: ['April-15', 'May-15', 'Notes'] });
		expect(tables.map(({ sheet }) => sheet)).toEqual(['april 15', 'May-15']);
		expect(findings.filter((finding) => finding.case === 28)).toMatchObject([{ reaction: 'MAP', spot: { sheet: 'april 15' } }]);
	});
});
