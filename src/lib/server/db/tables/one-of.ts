import { sql } from 'drizzle-orm';
import { check, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/** A CHECK that a column holds one word of a closed list, or nothing. */
export function oneOf(column: AnySQLiteColumn, words: readonly string[]) {
	return check(`${column.name}_in_list`, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);
}
