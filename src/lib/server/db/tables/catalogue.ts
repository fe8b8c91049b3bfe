import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FACTORS, GROUPS, type CellId } from '#lib/domain/framework.ts';
import { EVERY } from '#lib/domain/freshness.ts';
import {
	CHECKS,
	COLLECTED,
	EVIDENCE,
	INTERVALS,
	MERGE_WEIGHTS,
	POLARITIES,
	RESIDENTS,
	SCALES,
	VALUE_KINDS,
	type StatedStandard
} from '#lib/domain/indicator.ts';
import { PERIOD_KINDS } from '#lib/domain/period.ts';
import { oneOf } from './one-of.ts';

/** One row: which release this database is, and what it was made from. */
export const release = sqliteTable('release', {
	id: text().primaryKey(),
	date: text().notNull(),
	note: text().notNull(),
	inputs: text().notNull(),
	method: text().notNull(),
	schemaVersion: integer().notNull()
});

/** Points of view inside the release. */
export const editions = sqliteTable('editions', {
	id: text().primaryKey(),
	referenceDate: text().notNull(),
	map: text().notNull(),
	title: text().notNull(),
	areas: integer().notNull()
});

/** The publications that figures are read from. */
export const sources = sqliteTable(
	'sources',
	{
		id: text().primaryKey(),
		/** Ids that its addresses had before. */
		formerly: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		title: text().notNull(),
		publisher: text().notNull(),
		address: text().notNull(),
		licence: text().notNull(),
		attribution: text().notNull(),
		frequency: text().notNull(),
		/** How often a new issue is to be expected. */
		every: text({ enum: EVERY }).notNull(),
		nextExpected: text().notNull(),
		heldAs: text().notNull(),
		covers: text().notNull()
	},
	(table) => [oneOf(table.every, EVERY)]
);

/** The catalogue as it stood when the release was made. */
export const indicators = sqliteTable(
	'indicators',
	{
		id: text().primaryKey(),
		/** The row it serves of the list of 185 indicators. */
		row: text(),
		status: text({ enum: ['measured', 'not-held', 'not-collected'] }).notNull(),
		name: text().notNull(),
		group: text({ enum: GROUPS }).notNull(),
		factor: text({ enum: FACTORS }).notNull(),
		/** Other cells whose pages link to it, as `group/factor`. */
		alsoIn: text({ mode: 'json' }).$type<readonly CellId[]>().notNull(),
		polarity: text({ enum: POLARITIES }).notNull(),
		why: text().notNull(),
		caveats: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		codes: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		ceased: text(),
		evidence: text({ enum: EVIDENCE }),
		/** At which level anybody counts it. */
		collected: text({ enum: COLLECTED }).notNull(),
		/** How often it comes out, for what is not measured; the source says it for the rest. */
		frequency: text(),
		/** Standards by which nothing here is judged. */
		statedStandards: text({ mode: 'json' }).$type<readonly StatedStandard[]>().notNull(),
		checked: text({ enum: CHECKS }).notNull(),
		/** What of it was confirmed, or what it was written from memory of. */
		checkedWhat: text(),
		/** Public addresses where it was found. */
		checkedWhere: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		/** The source whose importer reads its published form, where its figures are not held. */
		importer: text(),
		source: text().references(() => sources.id),
		kind: text({ enum: VALUE_KINDS }),
		per: real(),
		unit: text(),
		scale: text({ enum: SCALES }),
		decimals: integer(),
		numeratorIs: text(),
		denominatorIs: text(),
		period: text({ enum: PERIOD_KINDS }),
		window: integer(),
		/** Where the figures held are counts of months: the residents by whom their sum is divided. */
		residents: text({ enum: RESIDENTS }),
		/** What merged means are weighted by, where it is not residents; `never` where a mean would mean nothing. */
		mergeWeight: text({ enum: MERGE_WEIGHTS }),
		interval: text({ enum: INTERVALS }),
		level: text({ enum: ['ccg', 'hwb', 'district'] }),
		scored: integer({ mode: 'boolean' }).notNull(),
		notScored: text(),
		alternateOf: text(),
		/** Who publishes a series that is not held, for CCGs or for councils. */
		publisher: text(),
		/** Where a not-held series is to be had, or what a not-collected one could be counted from. */
		whatWouldFill: text(),
		onlyFor: text({ enum: ['councils'] }),
		order: integer().notNull()
	},
	(table) => [
		oneOf(table.status, ['measured', 'not-held', 'not-collected']),
		oneOf(table.group, GROUPS),
		oneOf(table.factor, FACTORS),
		oneOf(table.polarity, POLARITIES),
		oneOf(table.collected, COLLECTED),
		oneOf(table.checked, CHECKS),
		oneOf(table.residents, RESIDENTS),
		oneOf(table.mergeWeight, MERGE_WEIGHTS),
		check('measured_has_a_source', sql`(${table.status} = 'measured') = (${table.source} is not null)`)
	]
);

/** Thresholds with the days on which they were in force. */
export const standards = sqliteTable(
	'standards',
	{
		indicator: text()
			.notNull()
			.references(() => indicators.id),
		from: text().notNull(),
		/** Whether `from` stands for a first day that is not stated anywhere. */
		undated: integer({ mode: 'boolean' }).notNull().default(false),
		until: text(),
		value: real().notNull(),
		sense: text({ enum: ['at-least', 'at-most'] }).notNull(),
		setBy: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.indicator, table.from] }), oneOf(table.sense, ['at-least', 'at-most'])]
);
