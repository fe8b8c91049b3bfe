import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { areaVersions } from './areas.ts';
import { editions } from './catalogue.ts';
import { oneOf } from './one-of.ts';

/** How a cell may stand, of several that fit the first. */
export const CELL_STATUSES = ['scored', 'not-published', 'out-of-date', 'not-held', 'not-collected'] as const;

/** Each area's fifteen cells: what the ranking is made of. */
export const cells = sqliteTable(
	'cells',
	{
		edition: text()
			.notNull()
			.references(() => editions.id),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		group: text({ enum: GROUPS }).notNull(),
		factor: text({ enum: FACTORS }).notNull(),
		status: text({ enum: CELL_STATUSES }).notNull(),
		score: real(),
		/** Of the score, from the indicators whose error is known. */
		variance: real(),
		/** Share of the cell's weight present whose error is known, 0 to 1. */
		known: real(),
		/** Share of it whose error is estimated from the series' own variation; part of `known`. */
		ownVariation: real(),
		/** Weight of the indicators present, and of all that are scored in the edition. */
		found: integer().notNull(),
		expected: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.version, table.group, table.factor] }),
		oneOf(table.group, GROUPS),
		oneOf(table.factor, FACTORS),
		oneOf(table.status, CELL_STATUSES),
		check('scored_has_a_score', sql`(${table.status} = 'scored') = (${table.score} is not null)`)
	]
);
