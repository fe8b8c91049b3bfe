import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { databaseOf, type Database } from '#lib/server/db/open.ts';
import { sqlite } from '#lib/server/db/sqlite.ts';

/** An empty database in memory with the tables of the newest migration. */
export function emptyDatabase(): Database {
	const db = databaseOf(new sqlite(':memory:'));
	migrate(db, { migrationsFolder: new URL('../../drizzle', import.meta.url).pathname });
	return db;
}
