import Sqlite from 'better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { databaseOf, type Database } from '#lib/server/db/open.ts';

/** An empty database in memory with the tables of the newest migration. */
export function emptyDatabase(): Database {
	const db = databaseOf(new Sqlite(':memory:'));
	migrate(db, { migrationsFolder: new URL('../../drizzle', import.meta.url).pathname });
	return db;
}
