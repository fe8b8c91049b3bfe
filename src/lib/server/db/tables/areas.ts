import { sql } from 'drizzle-orm';
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { AREA_KINDS } from '#lib/domain/area.ts';
import { oneOf } from './one-of.ts';

/** Every place that a figure may be about, under the code that its addresses use. */
export const areas = sqliteTable(
	'areas',
	{ code: text().primaryKey(), kind: text({ enum: AREA_KINDS }).notNull(), name: text().notNull() },
	(table) => [oneOf(table.kind, AREA_KINDS)]
);

/** A CCG as it was between two changes of its land; figures hang on these. */
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

/** What became of each version at each change of the list; CCGs that stayed as they were have no row. */
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
		/** Residents who live in both. */
		people: real(),
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

/** How a CCG’s residents and a council’s or district’s are shared, 0 to 1. */
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
		kind: text({ enum: ['hwb', 'district'] }).notNull(),
		shareOfCcg: real().notNull(),
		shareOfOther: real().notNull()
	},
	(table) => [primaryKey({ columns: [table.map, table.version, table.kind, table.other] }), oneOf(table.kind, ['hwb', 'district'])]
);
