import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { MISSING_IDS, type Missing } from '#lib/domain/missing.ts';
import { sources, indicators } from './catalogue.ts';
import { oneOf } from './one-of.ts';

/** Each file read, its hash, and where its rows went. */
export const importRuns = sqliteTable(
	'import_runs',
	{
		id: text().primaryKey(),
		source: text()
			.notNull()
			.references(() => sources.id),
		/** Counted by the day published. */
		ordinal: integer().notNull(),
		file: text().notNull(),
		bytes: integer().notNull(),
		sha256: text().notNull(),
		published: text().notNull(),
		retrieved: text().notNull(),
		rowsRead: integer().notNull(),
		rowsPublished: integer().notNull(),
		rowsStatusOnly: integer().notNull(),
		rowsHeld: integer().notNull(),
		rowsLeftOut: integer().notNull(),
		leftOutWhy: text().notNull()
	},
	(table) => [
		check(
			'rows_add_up',
			sql`${table.rowsRead} = ${table.rowsPublished} + ${table.rowsStatusOnly} + ${table.rowsHeld} + ${table.rowsLeftOut}`
		)
	]
);

/** Every published figure held, or the reason there is none. */
export const observations = sqliteTable(
	'observations',
	{
		indicator: text()
			.notNull()
			.references(() => indicators.id),
		/** A GSS code: an area version of a CCG, a council, a district, or England. */
		area: text().notNull(),
		map: text().notNull(),
		period: text().notNull(),
		starts: text().notNull(),
		ends: text().notNull(),
		value: real(),
		missing: text({ enum: MISSING_IDS as [Missing, ...Missing[]] }),
		numerator: real(),
		denominator: real(),
		lower: real(),
		upper: real(),
		/** The flags, separated by spaces; empty where there are none. */
		flags: text().notNull(),
		suspect: text(),
		/** What stood in the published cell. */
		text: text().notNull(),
		/** Where it stood: "line 55286, value"; null for a reason that has no cell, such as not-in-table. */
		at: text(),
		run: text()
			.notNull()
			.references(() => importRuns.id)
	},
	(table) => [
		primaryKey({ columns: [table.indicator, table.area, table.starts, table.ends, table.run] }),
		index('observations_by_area').on(table.area, table.indicator),
		oneOf(table.missing, MISSING_IDS),
		check('value_or_reason', sql`(${table.value} is null) <> (${table.missing} is null)`),
		check('suspect_is_a_number', sql`${table.suspect} is null or ${table.value} is not null`),
		check('a_value_has_a_place', sql`${table.value} is null or ${table.at} is not null`),
		check('limits_in_pairs', sql`(${table.lower} is null) = (${table.upper} is null)`),
		check('inside_its_limits', sql`${table.lower} is null or (${table.value} between ${table.lower} and ${table.upper}) is true`),
		check('has_a_denominator', sql`${table.numerator} is null or (${table.denominator} > 0) is true`)
	]
);
