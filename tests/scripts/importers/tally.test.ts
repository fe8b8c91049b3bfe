import { describe, expect, it } from 'vitest';
import { Tally } from '../../../scripts/importers/tally.ts';
import type { Table } from '../../../scripts/files/table.ts';

const rows = [2, 3, 4, 5].map((line) => ({ line, cells: [] }));
const table: Table = { file: 'f.csv', header: [], rows, notes: [], column: () => 0, has: () => true };
const at = (index: number) => ({ table, row: rows[index]! });

describe('every row of a file is counted once', () => {
	it('by the best that became of it', () => {
		const tally = new Tally([table]);
		tally.mark(at(0), 'held');
		tally.mark(at(0), 'published');
		tally.mark(at(0), 'status only');
		tally.mark(at(1), 'status only');
		tally.mark(at(2), 'held');
		tally.leaveRow(at(2), 'exact duplicate');
		tally.leave(table, 'region', 1);
		expect(tally.counts(table)).toEqual({ read: 4, published: 1, statusOnly: 1, held: 1, leftOut: { region: 1 } });
	});
	it('and an importer that says nothing of a row, or too much, is found out', () => {
		const tally = new Tally([table]);
		tally.mark(at(0), 'published');
		expect(() => tally.counts(table)).toThrow('accounts for 1 of the 4 rows of f.csv');
		tally.leave(table, 'region', 4);
		expect(() => tally.counts(table)).toThrow('accounts for 5 of the 4 rows of f.csv');
	});
});
