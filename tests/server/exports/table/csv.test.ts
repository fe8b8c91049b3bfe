import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '#lib/server/exports/table/csv.ts';
import { tableOf, text } from '#lib/server/exports/table/table.ts';
import { asSpreadsheet, csvRecords } from '../../../support/spreadsheet.ts';

describe('csvCell', () => {
	it.each([
		[null, ''],
		[-5, '-5'],
		[0.48, '0.48'],
		['NHS Salford CCG', 'NHS Salford CCG'],
		['a, "b"', '"a, ""b"""'],
		['two\r\nlines', '"two\r\nlines"'],
		['=1+1', "'=1+1"],
		['+44', "'+44"],
		['-5', "'-5"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\tx', "'\tx"],
		['01E5', "'01E5"],
		['1E10', "'1E10"],
		['007', "'007"],
		['00W', '00W'],
		['2018', '2018']
	])('writes %j as %s', (cell, written) => {
		expect(csvCell(cell)).toBe(written);
	});

	it('leaves every code a text with its letters, as a spreadsheet reads it', () => {
		for (const code of ['01G', '00W', '01E5', '1E10', '5E1', '0E0', '99E', 'E38000217', 'D4U1Y', '10000']) {
			expect(asSpreadsheet(csvCell(code)).toString()).toBe(code);
		}
	});

	it('leaves any text at all without a formula and unaltered, as a spreadsheet reads it', () => {
		const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+@\t-]?[0-9.eE]{0,8}$/));
		fc.assert(
			fc.property(anything, (said) => {
				const table = tableOf({ subject: 's', title: 't', page: '/', choice: {} }, [text('a', 'A', (row: string) => row)], [said]);
				const [, cells] = csvRecords(csvText(table));
				const read = asSpreadsheet(cells?.[0] ?? '');
				expect(read.toString()).toBe(said);
			}),
			{ numRuns: 2000, seed: 20261122 }
		);
	});
});
