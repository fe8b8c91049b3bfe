import { cellOf, type Row, type Table } from '../files/table.ts';
import { wholeAt } from './cells.ts';
import type { CellRules, Statement } from './contract.ts';
import { month } from './periods.ts';
import { placeOf } from './place.ts';

/** The row of each CCG's newest month. */
function newestRows(table: Table): ReadonlyMap<string, Row> {
	const newest = new Map<string, Row>();
	for (const row of table.rows) {
		const code = cellOf(table, row, 'code');
		const before = newest.get(code);
		if (!before || cellOf(table, before, 'month') < cellOf(table, row, 'month')) newest.set(code, row);
	}
	return newest;
}

/**
 * One dementia register a CCG, at the newest month of the file. The file prints one register figure beside the drugs of every
 * month, the same over nine years: a run of months would draw a flat line that nobody measured, so the repeats are left
 * out, and a row that does not repeat the newest figure is held.
 */
export function* dementiaRegister(table: Table, rules: CellRules): Generator<Statement> {
	const newest = newestRows(table);
	let repeats = 0;
	for (const row of table.rows) {
		const area = cellOf(table, row, 'code');
		const at = placeOf(table, row, 'register');
		const key = { indicator: 'dementia-register', area, map: '2018-04' } as const;
		const last = newest.get(area)!;
		const period = month(cellOf(table, row, 'month'));
		if (!period) yield { ...key, held: 'not a month by its first day', case: 77, at: placeOf(table, row, 'month') };
		else if (row === last) yield { ...key, period, at, ...wholeAt(at, rules) };
		else if (cellOf(table, row, 'register') === cellOf(table, last, 'register')) repeats += 1;
		else yield { held: 'the register differs from the one of the newest month', case: 58, at };
	}
	if (repeats > 0) yield { leftOut: 'the same register figure beside another month', rows: repeats, table };
}
