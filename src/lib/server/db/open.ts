import type Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema.ts';
import { sqlite } from './sqlite.ts';

/** What queries are asked of: the tables of one release. */
export type Database = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database };

/** The queries' view of an open SQLite connection. */
export function databaseOf(connection: Sqlite.Database): Database {
	return drizzle(connection, { schema, casing: 'snake_case' });
}

/** The database in a file, which must exist and is never written to; throws where it cannot be opened. */
export function openDatabase(path: string): Database {
	const connection = new sqlite(path, { readonly: true, fileMustExist: true });
	connection.pragma('query_only = on');
	return databaseOf(connection);
}
