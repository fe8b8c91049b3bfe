import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, real, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { AREA_KINDS } from '#lib/domain/area.ts';
import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { EVIDENCE, INTERVALS, POLARITIES, SCALES, VALUE_KINDS } from '#lib/domain/indicator.ts';
import { MISSING_IDS } from '#lib/domain/missing.ts';
import { ORIGINS } from '#lib/domain/observation.ts';
import { PERIOD_KINDS } from '#lib/domain/period.ts';
import { VERDICTS } from '#lib/domain/verdict.ts';

/** A CHECK that a column holds one word of a closed list, or nothing. */
function oneOf(column: AnySQLiteColumn, words: readonly string[]) {
	return check(`${column.name}_in_list`, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`);
}

export const release = sqliteTable('release', {
	date: text().primaryKey(),
	note: text().notNull(),
	inputs: text().notNull(),
	method: text().notNull(),
	schemaVersion: integer().notNull()
});

export const areas = sqliteTable(
	'areas',
	{ code: text().primaryKey(), kind: text({ enum: AREA_KINDS }).notNull(), name: text().notNull() },
	(table) => [oneOf(table.kind, AREA_KINDS)]
);

export const areaVersions = sqliteTable(
	'area_versions',
	{
		gss: text().primaryKey(),
		area: text()
			.notNull()
			.references(() => areas.code),
		name: text().notNull(),
		opened: text().notNull(),
		/** First day on which it was no more; null = still there. */
		closed: text()
	},
	(table) => [
		index('area_versions_by_area').on(table.area),
		check('opened_first', sql`${table.closed} is null or ${table.opened} < ${table.closed}`)
	]
);

/** Who is on each map: one row an area version and published list. */
export const mapAreas = sqliteTable(
	'map_areas',
	{
		map: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		name: text().notNull(),
		region: text().references(() => areas.code)
	},
	(table) => [primaryKey({ columns: [table.map, table.version] })]
);

export const lineage = sqliteTable(
	'lineage',
	{
		from: text()
			.notNull()
			.references(() => areaVersions.gss),
		to: text()
			.notNull()
			.references(() => areaVersions.gss),
		fromMap: text().notNull(),
		toMap: text().notNull(),
		kind: text({ enum: ['merger', 'split', 'boundary', 'rename'] }).notNull(),
		shareOfFrom: real().notNull(),
		shareOfTo: real().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.from, table.to, table.fromMap] }),
		oneOf(table.kind, ['merger', 'split', 'boundary', 'rename']),
		check('shares', sql`${table.shareOfFrom} > 0 and ${table.shareOfFrom} <= 1 and ${table.shareOfTo} > 0 and ${table.shareOfTo} <= 1`)
	]
);

export const overlaps = sqliteTable(
	'overlaps',
	{
		map: text().notNull(),
		version: text()
			.notNull()
			.references(() => areaVersions.gss),
		other: text()
			.notNull()
			.references(() => areas.code),
		shareOfCcg: real().notNull(),
		shareOfOther: real().notNull()
	},
	(table) => [primaryKey({ columns: [table.map, table.version, table.other] })]
);

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
		borderKm: real().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.map, table.version, table.other] }),
		check('not_itself', sql`${table.version} <> ${table.other}`)
	]
);

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

export const editions = sqliteTable('editions', {
	id: text().primaryKey(),
	referenceDate: text().notNull(),
	map: text().notNull(),
	title: text().notNull(),
	areas: integer().notNull()
});

export const sources = sqliteTable('sources', {
	id: text().primaryKey(),
	title: text().notNull(),
	publisher: text().notNull(),
	address: text().notNull(),
	licence: text().notNull(),
	attribution: text().notNull(),
	frequency: text().notNull(),
	nextExpected: text().notNull(),
	heldAs: text().notNull(),
	covers: text().notNull()
});

export const importRuns = sqliteTable(
	'import_runs',
	{
		id: text().primaryKey(),
		source: text()
			.notNull()
			.references(() => sources.id),
		file: text().notNull(),
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

export const indicators = sqliteTable(
	'indicators',
	{
		id: text().primaryKey(),
		status: text({ enum: ['measured', 'not-held', 'not-collected'] }).notNull(),
		name: text().notNull(),
		group: text({ enum: GROUPS }).notNull(),
		factor: text({ enum: FACTORS }).notNull(),
		polarity: text({ enum: POLARITIES }).notNull(),
		why: text().notNull(),
		caveats: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		codes: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
		ceased: text(),
		evidence: text({ enum: EVIDENCE }),
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
		interval: text({ enum: INTERVALS }),
		level: text({ enum: ['ccg', 'hwb', 'district'] }),
		scored: integer({ mode: 'boolean' }).notNull(),
		notScored: text(),
		alternateOf: text(),
		/** Where a not-held series is to be had, or what a not-collected one could be counted from. */
		whatWouldFill: text(),
		order: integer().notNull()
	},
	(table) => [
		oneOf(table.status, ['measured', 'not-held', 'not-collected']),
		oneOf(table.group, GROUPS),
		oneOf(table.factor, FACTORS),
		oneOf(table.polarity, POLARITIES),
		check('measured_has_a_source', sql`(${table.status} = 'measured') = (${table.source} is not null)`)
	]
);

export const standards = sqliteTable(
	'standards',
	{
		indicator: text()
			.notNull()
			.references(() => indicators.id),
		from: text().notNull(),
		until: text(),
		value: real().notNull(),
		sense: text({ enum: ['at-least', 'at-most'] }).notNull(),
		setBy: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.indicator, table.from] }), oneOf(table.sense, ['at-least', 'at-most'])]
);

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
		missing: text({ enum: MISSING_IDS as [string, ...string[]] }),
		numerator: real(),
		denominator: real(),
		lower: real(),
		upper: real(),
		/** The flags, separated by spaces; empty where there are none. */
		flags: text().notNull(),
		suspect: text(),
		/** What stood in the published cell. */
		text: text().notNull(),
		/** Where it stood: "line 55286, value". */
		at: text().notNull(),
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
		check('limits_in_pairs', sql`(${table.lower} is null) = (${table.upper} is null)`),
		check('inside_its_limits', sql`${table.lower} is null or (${table.value} between ${table.lower} and ${table.upper}) is true`),
		check('has_a_denominator', sql`${table.numerator} is null or (${table.denominator} > 0) is true`)
	]
);

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
		/** scored, context (shown, not scored), too-few (areas), out-of-date, other-map (its alternate counts), not-yet (first period is later) */
		status: text({ enum: ['scored', 'context', 'too-few', 'out-of-date', 'alternate', 'not-yet'] }).notNull(),
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
		max: real()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.indicator] }),
		oneOf(table.status, ['scored', 'context', 'too-few', 'out-of-date', 'alternate', 'not-yet']),
		oneOf(table.centreFrom, ['published', 'weighted', 'mean'])
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
		missing: text({ enum: MISSING_IDS as [string, ...string[]] }),
		numerator: real(),
		denominator: real(),
		lower: real(),
		upper: real(),
		lower998: real(),
		upper998: real(),
		se: real(),
		/** Turned so that more is better, cut at -3 and 3; null where it takes no part. */
		z: real(),
		verdict: text({ enum: VERDICTS }).notNull(),
		flags: text().notNull(),
		suspect: text(),
		origin: text({ enum: ORIGINS }),
		/** The run and place of the cell it came from; of several, the first, with how many more. */
		run: text(),
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
		check('value_or_reason', sql`(${table.value} is null) <> (${table.missing} is null)`)
	]
);

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
		status: text({ enum: ['scored', 'not-published', 'out-of-date', 'not-held', 'not-collected'] }).notNull(),
		score: real(),
		/** Of the score, from the indicators whose error is known. */
		variance: real(),
		/** Share of the cell's weight present whose error is known, 0 to 1. */
		known: real(),
		/** Weight of the indicators present, and of all that are scored in the edition. */
		found: integer().notNull(),
		expected: integer().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.edition, table.version, table.group, table.factor] }),
		oneOf(table.group, GROUPS),
		oneOf(table.factor, FACTORS),
		oneOf(table.status, ['scored', 'not-published', 'out-of-date', 'not-held', 'not-collected']),
		check('scored_has_a_score', sql`(${table.status} = 'scored') = (${table.score} is not null)`)
	]
);
