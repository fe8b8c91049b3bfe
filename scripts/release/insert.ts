import type Sqlite from 'better-sqlite3';
import { CasingCache } from 'drizzle-orm/casing';
import type { AnySQLiteTable } from 'drizzle-orm/sqlite-core';
import { getTableColumns, getTableName } from 'drizzle-orm';

const casing = new CasingCache('snake_case');

/** Puts rows into a table in the order given with one prepared statement; what is left out is NULL. Returns how many there were. */
export function insertInto<Table extends AnySQLiteTable>(
	connection: Sqlite.Database,
	table: Table,
	rows: Iterable<Table['$inferInsert']>
): number {
	const columns = Object.entries(getTableColumns(table));
	const names = columns.map(([, column]) => `"${casing.getColumnCasing(column)}"`);
	const statement = connection.prepare(
		`insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
	);
	let count = 0;
	for (const row of rows) {
		const cells = row as Readonly<Record<string, unknown>>;
		statement.run(
			columns.map(([key, column]) => (cells[key] === undefined || cells[key] === null ? null : column.mapToDriverValue(cells[key])))
		);
		count++;
	}
	return count;
}
