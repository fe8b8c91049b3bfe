import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/files/csv.ts';
import type { CsvShape } from '../../../scripts/files/shape.ts';
import { cellOf } from '../../../scripts/files/table.ts';

const SHAPE: CsvShape = { encoding: 'utf-8', delimiter: ',', columns: { code: ['CCG code', 'Org code'], value: ['Per cent'] } };
const read = (text: string | Uint8Array, shape: CsvShape = SHAPE) =>
	readCsv('f.csv', typeof text === 'string' ? Buffer.from(text) : text, shape);
const cases = (text: string | Uint8Array, shape = SHAPE) =>
	read(text, shape).findings.map(({ reaction, case: number }) => `${reaction} ${number}`);

describe('readCsv', () => {
	it('finds columns by name, alias and without regard to case, and keeps the line of each row', () => {
		const { table } = read('Per  Cent,ORG CODE\n60.0,00C\n"7\n0",02E\n80,03E\n');
		expect(table?.rows.map((row) => [row.line, cellOf(table, row, 'code'), cellOf(table, row, 'value')])).toEqual([
			[2, '00C', '60.0'],
			[3, '02E', '7\n0'],
			[5, '03E', '80']
		]);
	});
	it('keeps the text of cells whole: quotes doubled, commas, no types guessed', () => {
		const { table } = read('CCG code,Per cent\n"00""C, x",1E5\n');
		expect(table?.rows[0]?.cells).toEqual(['00"C, x', '1E5']);
	});
	it('finds the header under notes, within sixty lines', () => {
		expect(cases('Title\n\nCCG code,Per cent\n00C,1\n')).toEqual(['MAP 26']);
		expect(cases(`${'note\n'.repeat(60)}CCG code,Per cent\n00C,1\n`)).toEqual(['STOP 29']);
	});
	it('throws where an importer asks for a column that it does not declare', () => {
		expect(() => read('CCG code,Per cent\n00C,1\n').table?.column('name')).toThrow('“name”');
	});
	it('reads a file without a header by the names it is told', () => {
		const { table } = read('00C,x,60\n', { ...SHAPE, header: ['CCG code', '', 'Per cent'] });
		expect(table && cellOf(table, table.rows[0]!, 'value')).toBe('60');
		expect(table?.rows[0]?.line).toBe(1);
	});
	it.each([
		['no bytes', '', 'STOP 1'],
		['a web page', '<html><title>Error</title>', 'STOP 2'],
		['a quote never closed', 'CCG code,Per cent\n"00C,1\n', 'STOP 5'],
		['text after a closing quote', 'CCG code,Per cent\n"00C"x,1\n', 'STOP 5'],
		['the letters that a wrong encoding leaves', 'CCG code,Per cent\n00C,1\nCafÃ©,2\n', 'STOP 16'],
		['another delimiter', 'CCG code;Per cent\n00C;1\n', 'STOP 18'],
		['too few cells', 'CCG code,Per cent\n00C\n', 'STOP 20'],
		['too many cells', 'CCG code,Per cent\n00C,1,2\n', 'STOP 20'],
		['empty rows at the end', 'CCG code,Per cent\n00C,1\n,\n\n', 'MAP 21'],
		['a control character', 'CCG code,Per cent\n00C,\u00011\n', 'STOP 22'],
		['no-break spaces around a cell', 'CCG code,Per cent\n\u00a000C\u00a0,1\n', 'MAP 23'],
		['a cell of more than ten thousand letters', `CCG code,Per cent\n00C,${'1'.repeat(10_001)}\n`, 'STOP 25'],
		['two columns of one name', 'CCG code,Per cent,per cent\n00C,1,2\n', 'STOP 32'],
		['a column named as programs name their own', 'CCG code,Per cent,__proto__\n00C,1,2\n', 'STOP 86']
	])('says what it met: %s', (_, text, said) => expect(cases(text)).toEqual([said]));
	it('reads UTF-16 by its mark and Windows-1252 where it is declared', () => {
		expect(cases(Buffer.from('\ufeffCCG code,Per cent\n00C,1\n', 'utf16le'))).toEqual(['MAP 14']);
		const latin = Buffer.from('CCG code,Per cent\nK\u00f6ln,1\n', 'latin1');
		expect(cases(latin)).toEqual(['STOP 15']);
		expect(read(latin, { ...SHAPE, encoding: 'windows-1252' }).table?.rows[0]?.cells[0]).toBe('Köln');
	});
	it('reads lines ended in any of the three ways', () => {
		expect(read('CCG code,Per cent\r\n00C,1\r02E,2\n').table?.rows.map(({ line, cells }) => `${line} ${cells.join()}`)).toEqual([
			'2 00C,1',
			'3 02E,2'
		]);
	});
	it('names the cells whose letters were damaged by a wrong encoding (16)', () => {
		const { findings } = read('CCG code,Per cent,Name\n00C,1,St Helenâ€™s\n02E,2,Â£5\n');
		expect(
			findings.filter(({ reaction }) => reaction === 'STOP').map(({ case: number, spot }) => [number, spot.line, spot.column, spot.text])
		).toEqual([
			[16, 2, 'C', 'St Helenâ€™s'],
			[16, 3, 'C', 'Â£5']
		]);
	});
	it.each([
		['line ends of several kinds (17)', 'CCG code,Per cent\r\n00C,1\n', ['MAP 17']],
		['one kind of line end and another inside quotes', 'CCG code,Per cent\r\n"0\n0C",1\r\n', []],
		['empty columns at the end (21)', 'CCG code,Per cent,,\n00C,1,,\n', ['MAP 21']],
		['a column without a name that is not empty (31)', 'CCG code,Per cent,,\n00C,1,,x\n', ['WARN 31', 'MAP 21']],
		['a column that is not declared (31)', 'CCG code,Per cent,More\n00C,1,2\n', ['WARN 31']],
		['a column that is missing (31)', 'CCG code\n00C\n', ['STOP 31']],
		['a column under a declared alias (29)', 'Org code,Per cent\n00C,1\n', ['MAP 29']],
		['a column under another name (29)', 'CCG code,Share\n00C,1\n', ['STOP 29']],
		['a second header (37)', 'CCG code,Per cent\n00C,1\nCCG code,Per cent\n02E,2\n', ['STOP 37']]
	])('says what it met: %s', (_, text, said) => expect(cases(text)).toEqual(said));
	it('takes footnotes for notes where it is declared what figures look like, whatever their commas (34)', () => {
		const marks = { code: 'code', form: /^[0-9]{2}[A-Z]$/, numbers: ['value'] };
		const { table, findings } = read('CCG code,Per cent\n00C,1\n02E,\n"Source, 2015"\nA note, and more, and more\n', { ...SHAPE, marks });
		expect(table?.rows.map(({ cells }) => cells)).toEqual([
			['00C', '1'],
			['02E', '']
		]);
		expect(table?.notes.map(({ line }) => line)).toEqual([4, 5]);
		expect(findings).toMatchObject([{ case: 34, reaction: 'MAP', count: 2 }]);
		expect(cases('CCG code,Per cent\n00C,1\nNext part,\n02E,2\n', { ...SHAPE, marks })).toEqual(['STOP 34']);
		expect(cases('CCG code,Per cent\n00C,1\n02E\n', { ...SHAPE, marks })).toEqual(['STOP 20']);
	});
	it('reads a header of two rows, carrying names over blank cells (27)', () => {
		const shape: CsvShape = { ...SHAPE, headerRows: 2, columns: { code: ['Code'], value: ['2016 Rate'] } };
		const { table } = read('Code,2015,,2016,\n,Rate,Count,Rate,Count\n00C,1,2,3,4\n', shape);
		expect(table && cellOf(table, table.rows[0]!, 'value')).toBe('3');
	});
});
