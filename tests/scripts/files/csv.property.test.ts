import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/files/csv.ts';
import type { CsvShape } from '../../../scripts/files/shape.ts';
import { cellOf, type Table } from '../../../scripts/files/table.ts';
import { mutatedBytes, mutatedRows, sequenceOf } from './mutations.ts';

const SHAPE: CsvShape = {
	encoding: 'utf-8',
	delimiter: ',',
	columns: { code: ['Code'], name: ['Name'], value: ['Value'] },
	marks: { code: 'code', form: /^[0-9]{2}[A-Z]$/, numbers: ['value'] }
};
const ROWS = [
	['Code', 'Name', 'Value'],
	['00C', 'NHS Darlington CCG', '12.5'],
	['02E', 'Windsor, Ascot', '*'],
	['03E', 'Dorset', '1404'],
	['04E', 'Ely "x"', '7']
];
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const textOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
const bare = (text: string): string => text.replace(/^[\s\u200b]+|[\s\u200b]+$/gu, '');
const told = (table: Table): string[][] => table.rows.map((row) => ['code', 'name', 'value'].map((column) => cellOf(table, row, column)));
const isSaid = ({ findings }: ReturnType<typeof readCsv>): boolean => findings.some(({ reaction }) => reaction !== 'STATUS');

describe('4,000 damaged delimited files', { timeout: 60_000 }, () => {
	it('with cells, rows and columns exchanged: what is read is what stands there, or the file is refused or something is said', () => {
		const next = sequenceOf(11);
		for (let i = 0; i < 2000; i += 1) {
			const rows = mutatedRows(ROWS, next);
			const result = readCsv('f.csv', Buffer.from(textOf(rows)), SHAPE);
			if (!result.table) {
				expect(result.findings.some(({ reaction }) => reaction === 'STOP')).toBe(true);
				continue;
			}
			const at = rows.findIndex((row) => ['Code', 'Name', 'Value'].every((name) => row.some((cell) => bare(cell) === name)));
			const [header = [], ...under] = rows.slice(at);
			const places = ['Code', 'Name', 'Value'].map((name) => header.findIndex((cell) => bare(cell) === name));
			const expected = under.map((row) => places.map((at) => bare(row[at] ?? '')));
			const lines = expected.map((row) => row.join('|'));
			if (isSaid(result)) for (const row of told(result.table)) expect(lines).toContain(row.join('|'));
			else expect(told(result.table)).toEqual(expected);
		}
	});
	it('with bytes flipped, lost, doubled or noughts: no cell but stands in the file', () => {
		const next = sequenceOf(12);
		const bytes = Buffer.from(textOf(ROWS));
		for (let i = 0; i < 2000; i += 1) {
			const damaged = mutatedBytes(bytes, next);
			const { table, findings } = readCsv('f.csv', damaged, SHAPE);
			if (!table) expect(findings.some(({ reaction }) => reaction === 'STOP')).toBe(true);
			else {
				const whole = Buffer.from(damaged).toString('utf8').replaceAll('""', '"');
				for (const cell of told(table).flat()) expect(whole).toContain(cell);
			}
		}
	});
});
