import type { Database } from '#lib/server/db/open.ts';

/** Finds what is wrong in a filled database: one sentence a fault, none where all is well. */
export type Check = (db: Database) => readonly string[];

/** The rows that a plain SQL question gives, each a list of cells. */
export function rowsOf(db: Database, sql: string): readonly (readonly unknown[])[] {
	return db.$client.prepare(sql).raw().all() as unknown[][];
}
