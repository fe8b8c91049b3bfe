import { sql } from 'drizzle-orm';
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { PLACE_KINDS } from '#lib/domain/place.ts';
import { areas } from './areas.ts';
import { oneOf } from './one-of.ts';

/** Names that people look for: towns, councils, neighbourhoods, postcode districts, and places outside England. */
export const places = sqliteTable(
	'places',
	{
		id: text().primaryKey(),
		kind: text({ enum: PLACE_KINDS }).notNull(),
		name: text().notNull(),
		/** County, council or country that sets it apart from others of its name. */
		within: text()
	},
	(table) => [oneOf(table.kind, PLACE_KINDS)]
);

/** The CCGs of a map in which a place lies, and how much of it: 0 where only the centre of a postcode district does. */
export const placeAreas = sqliteTable(
	'place_areas',
	{
		place: text()
			.notNull()
			.references(() => places.id),
		map: text().notNull(),
		area: text()
			.notNull()
			.references(() => areas.code),
		share: real().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.map, table.place, table.area] }),
		index('place_areas_by_area').on(table.area),
		check('place_share', sql`${table.share} between 0 and 1`)
	]
);
