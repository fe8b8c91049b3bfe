import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ERRORS_FROM } from '#lib/domain/estimate.ts';
import { MISSING_IDS, type Missing } from '#lib/domain/missing.ts';
import { ORIGINS } from '#lib/domain/observation.ts';
import { VERDICTS } from '#lib/domain/verdict.ts';
import { areas, areaVersions } from './areas.ts';
import { editions, indicators } from './catalogue.ts';
import { importRuns } from './observations.ts';
import { oneOf } from './one-of.ts';

/** How a measured indicator may stand in an edition; only a scored one has a part in cells. */
export const STANDINGS = ['scored', 'context', 'too-few', 'out-of-date', 'alternate', 'not-yet'] as const;

/** The scales on which the spread of areas by chance is known: shares as angles, others as they are. */
export const FUNNEL_SCALES = ['arcsine', 'none'] as const;

/** Who is on the map of an edition. */
export const editionAreas = sqliteTable(
	'edition_areas',
	{
		edition: text()
			.notNull()
			.references(() => editions.id),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		area: text()
			.notNull()
			.references(() => areas.code),
		name: text().notNull(),
		region: text()
			.notNull()
			.references(() => areas.code),
		people: real()
	},
	(table) => [primaryKey({ columns: [table.edition, table.version] }), index('edition_areas_by_area').on(table.edition, table.area)]
);

/** How each measured indicator stands in an edition: the period shown, and the frozen parameters where it is scored. */
export const yardsticks = sqliteTable(
	'yardsticks',
	{
		edition: text()
			.notNull()
			.references(() => editions.id),
		indicator: text()
			.notNull()
			.references(() => indicators.id),
		/** context: shown, never scored; too-few: areas; alternate: its twin counts; not-yet: its first period is later. */
		status: text({ enum: STANDINGS }).notNull(),
		/** The period shown, and its days; for out-of-date the last one held; null where no period ends by the reference date. */
		period: text(),
		starts: text(),
		ends: text(),
		/** Areas of the edition that have a value that counts. */
		n: integer().notNull(),
		centre: real(),
		centreFrom: text({ enum: ['published', 'weighted', 'mean'] }),
		sd: real(),
		min: real(),
		max: real(),
		/** How much wider areas spread about the standard in force, else England, than chance would have them, and the variance beyond chance on the funnel's scale. */
		phi: real(),
		tau2: real(),
		funnelTarget: real(),
		funnelScale: text({ enum: FUNNEL_SCALES }),
		/** Share of the spread between areas that is not chance, 0 to 1, from errors published or computed. */
		reliability: real()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator] }),
		oneOf(table.status, STANDINGS),
		oneOf(table.centreFrom, ['published', 'weighted', 'mean']),
		oneOf(table.funnelScale, FUNNEL_SCALES)
	]
);

/** What an edition shows of each measured indicator for each area: a value or a reason, never neither. */
export const figures = sqliteTable(
	'figures',
	{
		edition: text().notNull(),
		indicator: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		value: real(),
		missing: text({ enum: MISSING_IDS as [Missing, ...Missing[]] }),
		/** Where the reason is that all is out of date: the last value held, of the yardstick's period. */
		lastValue: real(),
		numerator: real(),
		denominator: real(),
		lower: real(),
		upper: real(),
		lower998: real(),
		upper998: real(),
		se: real(),
		/** Whether the limits were printed by the publisher or computed here; null where there are none. */
		limitsFrom: text({ enum: ['published', 'computed'] }),
		/** Where `se` comes from: limits as published, counts, or the series' own variation; null where it is not known. */
		errorFrom: text({ enum: ERRORS_FROM }),
		/** Turned so that more is better, cut at -3 and 3; null where it takes no part. */
		z: real(),
		verdict: text({ enum: VERDICTS }).notNull(),
		flags: text().notNull(),
		suspect: text(),
		origin: text({ enum: ORIGINS }),
		/** The run and place of the cell it came from; of several, the first, with how many more. */
		run: text().references(() => importRuns.id),
		at: text(),
		parts: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator, table.version] }),
		index('figures_by_version').on(table.edition, table.version),
		foreignKey({ columns: [table.edition, table.indicator], foreignColumns: [yardsticks.edition, yardsticks.indicator] }),
		oneOf(table.missing, MISSING_IDS),
		oneOf(table.verdict, VERDICTS),
		oneOf(table.origin, ORIGINS),
		oneOf(table.limitsFrom, ['published', 'computed']),
		oneOf(table.errorFrom, ERRORS_FROM),
		check('value_or_reason', sql`(${table.value} is null) <> (${table.missing} is null)`),
		check('last_value_is_old', sql`${table.lastValue} is null or (${table.missing} = 'out-of-date') is true`),
		check('counts_only_with_a_value', sql`${table.z} is null or (${table.value} is not null and ${table.suspect} is null)`),
		check('origin_of_a_value', sql`(${table.value} is null) = (${table.origin} is null)`),
		check('error_has_an_origin', sql`(${table.se} is null) = (${table.errorFrom} is null)`),
		check('own_variation_sets_no_limits', sql`${table.errorFrom} is not 'own-variation' or ${table.lower} is null`),
		check('traced', sql`${table.value} is null or (${table.run} is not null and ${table.at} is not null)`)
	]
);
