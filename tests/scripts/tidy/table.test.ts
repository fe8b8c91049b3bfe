import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countCell, numberCell } from '../../../scripts/tidy/cells.ts';
import { readTable, writeTable } from '../../../scripts/tidy/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidy-table-'));
const path = join(folder, 'rows.csv');
const row = z.object({ code: z.string(), people: countCell.optional(), share: numberCell.optional() });
const given = (text: string): void => writeFileSync(path, text);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a tidy table', () => {
	it('reads back any texts and numbers that it wrote, to the last bit', () => {
		const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
		const rows = fc.array(fc.record({ code: fc.string({ minLength: 1, unit: 'grapheme' }), share: number }), { minLength: 1 });
		fc.assert(
			fc.property(rows, (rows) => {
				writeTable(path, ['code', 'people', 'share'], rows);
				expect(readTable(path, row)).toEqual(rows);
			}),
			{ numRuns: 200 }
		);
	});

	it('writes LF, a header, a last line break and nothing for what is absent', () => {
		writeTable(
			path,
			['code', 'people', 'share'],
			[
				{ code: 'A, B', share: 0.1 },
				{ code: 'C', people: 0, share: -0 }
			]
		);
		expect(readFileSync(path, 'utf8')).toBe('code,people,share\n"A, B",,0.1\nC,0,0\n');
	});

	it.each([
		['code,people\nA,1\n', /rows\.csv, line 1: there is no column share/],
		['code,people,share,more\nA,1,1,1\n', /line 1: the column more is not known/],
		['code,people,share\nA,1\n', /line 2: 2 cells where the header has 3/],
		['code,people,share\nA,1,\n"B\nC",1,\nD,many,\n', /rows\.csv, line 5, column people: is not a whole number/],
		['code,people,share\n,1,\n', /line 2, column code/],
		['code,people,share\n"A,1,\n', /rows\.csv, row \d+: /]
	])('says where %j is not a table', (text, message) => {
		given(text);
		expect(() => readTable(path, row)).toThrow(message);
	});

	it('refuses to write a number that is none', () => {
		expect(() => writeTable(path, ['share'], [{ share: NaN }])).toThrow(/column share: NaN/);
	});
});
