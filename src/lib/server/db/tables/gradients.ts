import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { DEPRIVATION_INDEXES } from '#lib/domain/deprivation.ts';
import { yardsticks } from './editions.ts';
import { oneOf } from './one-of.ts';

/** How an indicator goes with deprivation over the areas of an edition: absent where too few have a figure, or their deprivation is not held. */
export const gradients = sqliteTable(
	'gradients',
	{
		edition: text().notNull(),
		indicator: text().notNull(),
		/** By which the areas are put in order, the least deprived first. */
		index: text({ enum: DEPRIVATION_INDEXES }).notNull(),
		/** Areas with a value that counts. */
		n: integer().notNull(),
		/** The most deprived end less the least deprived, in the indicator’s unit, with 95% limits. */
		slope: real().notNull(),
		lower: real().notNull(),
		upper: real().notNull(),
		/** The line at its middle: the mean of the areas by people. */
		middle: real().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator] }),
		foreignKey({ columns: [table.edition, table.indicator], foreignColumns: [yardsticks.edition, yardsticks.indicator] }),
		oneOf(table.index, DEPRIVATION_INDEXES),
		check('slope_inside_its_limits', sql`${table.slope} between ${table.lower} and ${table.upper}`)
	]
);
