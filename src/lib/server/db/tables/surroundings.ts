import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { areaVersions } from './areas.ts';
import { oneOf } from './one-of.ts';

/** CCGs that share a border on a map, both ways round. */
export const neighbours = sqliteTable(
	'neighbours',
	{
		map: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		other: text()
			.notNull()
			.references(() => areaVersions.gss),
		borderKm: real().notNull(),
		basis: text({ enum: ['held', 'computed'] }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.map, table.version, table.other] }),
		oneOf(table.basis, ['held', 'computed']),
		check('not_itself', sql`${table.version} <> ${table.other}`)
	]
);

/** The ten CCGs most like each, the first the most like. */
export const peers = sqliteTable(
	'peers',
	{
		map: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		position: integer().notNull(),
		other: text()
			.notNull()
			.references(() => areaVersions.gss),
		listed: text().notNull(),
		basis: text({ enum: ['published', 'recalculated'] }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.map, table.version, table.position] }),
		oneOf(table.basis, ['published', 'recalculated']),
		check('not_itself', sql`${table.version} <> ${table.other}`),
		check('ten', sql`${table.position} between 1 and 10`)
	]
);

/** Residents of a version by year and age band. */
export const populations = sqliteTable(
	'populations',
	{
		map: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		year: integer().notNull(),
		band: text().notNull(),
		people: real().notNull()
	},
	(table) => [primaryKey({ columns: [table.map, table.version, table.year, table.band] })]
);
