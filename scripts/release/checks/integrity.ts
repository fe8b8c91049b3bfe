import { rowsOf, type Check } from './check.ts';

/** SQLite finds its pages whole, and every reference to another table leads somewhere. */
export const integrity: Check = (db) => [
	...rowsOf(db, 'pragma integrity_check').flatMap(([answer]) => (answer === 'ok' ? [] : [`integrity: ${String(answer)}`])),
	...rowsOf(db, 'pragma foreign_key_check')
		.slice(0, 10)
		.map(([table, row, parent]) => `${String(table)}: row ${String(row)} refers to a row of ${String(parent)} that is not there`)
];
