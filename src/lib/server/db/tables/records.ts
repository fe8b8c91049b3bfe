import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { LETTERS, STATUSES } from '#lib/domain/persistence/register.ts';
import { SIGNALS } from '#lib/domain/statistics/signals.ts';
import { areaVersions } from './areas.ts';
import { yardsticks } from './editions.ts';
import { oneOf } from './one-of.ts';

/** What a chart is drawn of: the values; or, of a monthly series, the changes from the same month a year before. */
export const CHARTED = ['values', 'year-on-year', 'values with seasons'] as const;

/** What the trend test may answer. */
export const TREND_RESULTS = [
	'increasing',
	'decreasing',
	'increasing, getting better',
	'increasing, getting worse',
	'decreasing, getting better',
	'decreasing, getting worse',
	'no significant change',
	'cannot be calculated'
] as const;

/** Why a trend cannot be calculated. */
export const TREND_REASONS = ['kind of value', 'too few points', 'no confidence limits', 'break', 'pooled years'] as const;

const ASSURANCES = ['consistently passes', 'consistently fails', 'inconsistent'] as const;
const RECORDS = ['worse throughout', 'better throughout', 'mixed', 'not compared'] as const;

/** What an area’s series of an indicator says over time, up to the edition’s reference date and since its last break; absent where one period is held. */
export const trends = sqliteTable(
	'trends',
	{
		edition: text().notNull(),
		indicator: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		/** Periods with a value that counts, and the labels of the first and the last. */
		points: integer().notNull(),
		first: text().notNull(),
		last: text().notNull(),
		/** The first period after the break that cut the series, where one did. */
		breakAt: text(),
		result: text({ enum: TREND_RESULTS }).notNull(),
		reason: text({ enum: TREND_REASONS }),
		/** Of the value a period, in its unit. */
		slope: real(),
		/** The periods that the trend test rests on: the first and the last of its five. */
		trendFirst: text(),
		trendLast: text(),
		/** `null` where there are too few values for lines. */
		charted: text({ enum: CHARTED }),
		chartPoints: integer().notNull(),
		/** The chart’s lines, in the unit of what is charted. */
		mean: real(),
		lower: real(),
		upper: real(),
		/** Whether the lines rest on fewer than twelve points. */
		trial: integer({ mode: 'boolean' }).notNull(),
		/** What the newest point signals. */
		signal: text({ enum: SIGNALS }),
		assurance: text({ enum: ASSURANCES }),
		/** Of the last eight values, those on the bad and on the good side of their own period’s benchmark; `of` had one. */
		worse: integer().notNull(),
		better: integer().notNull(),
		of: integer().notNull(),
		record: text({ enum: RECORDS }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator, table.version] }),
		index('trends_by_version').on(table.edition, table.version),
		foreignKey({ columns: [table.edition, table.indicator], foreignColumns: [yardsticks.edition, yardsticks.indicator] }),
		oneOf(table.result, TREND_RESULTS),
		oneOf(table.reason, TREND_REASONS),
		oneOf(table.charted, CHARTED),
		oneOf(table.signal, SIGNALS),
		oneOf(table.assurance, ASSURANCES),
		oneOf(table.record, RECORDS),
		check('reason_where_none', sql`(${table.reason} is not null) = (${table.result} = 'cannot be calculated')`)
	]
);

/** How long a period of the register is. */
export const REGISTER_PERIODS = ['month', 'quarter', 'half-year', 'year', 'pooled'] as const;

/** Where an area stands on the register of persistent failure for an indicator, up to the edition’s reference date. */
export const streaks = sqliteTable(
	'streaks',
	{
		edition: text().notNull(),
		indicator: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		status: text({ enum: STATUSES }).notNull(),
		period: text({ enum: REGISTER_PERIODS }).notNull(),
		/** One letter a scheduled period of the window, oldest first: F f p . - */
		letters: text().notNull(),
		failing998: integer().notNull(),
		failing95: integer().notNull(),
		missing: integer().notNull(),
		/** Scheduled periods of the unbroken run to the newest value, and the months they span. */
		duration: integer().notNull(),
		months: integer().notNull(),
		/** The first failing period of the run, and its first day; null where the newest value is not failing. */
		since: text(),
		sinceStarts: text(),
		/** The newest period with a value, and its last day. */
		newest: text(),
		newestEnds: text(),
		silent: integer().notNull(),
		/** Whether the newest value was judged by a standard or by England. */
		against: text({ enum: ['standard', 'england'] }),
		benchmark: real(),
		value: real(),
		/** Predecessors (GSS codes) that were on the register when they closed, until the area has a window of its own periods. */
		carriedFrom: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		/** Predecessors that failed in a period of the window in which others did not. */
		partly: text({ mode: 'json' }).$type<readonly string[]>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator, table.version] }),
		index('streaks_by_version').on(table.edition, table.version),
		index('streaks_by_status').on(table.edition, table.status),
		foreignKey({ columns: [table.edition, table.indicator], foreignColumns: [yardsticks.edition, yardsticks.indicator] }),
		oneOf(table.status, STATUSES),
		oneOf(table.period, REGISTER_PERIODS),
		oneOf(table.against, ['standard', 'england']),
		check('letters_of_the_list', sql`not (${table.letters} glob ${sql.raw(`'*[^${LETTERS.join('')}]*'`)})`),
		check('run_has_a_start', sql`(${table.duration} = 0) = (${table.since} is null)`)
	]
);

/** Indicators that count some of the same people or events. */
export const kindred = sqliteTable(
	'kindred',
	{
		family: text().notNull(),
		/** What they have in common, in words. */
		what: text().notNull(),
		indicator: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.family, table.indicator] }), index('kindred_by_indicator').on(table.indicator)]
);
