import { rowsOf, type Check } from './check.ts';

/** Every table but drizzle's own refuses values that are not of the type of their column. */
export const strictTables: Check = (db) =>
	rowsOf(db, `select name from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'`)
		.filter(([name]) => name !== '__drizzle_migrations')
		.map(([name]) => `${String(name)}: the table is not STRICT`);
