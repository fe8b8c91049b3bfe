import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { mapAreas, neighbours, areaVersions } from '../db/schema.ts';
import { prepared } from './prepared.ts';

/** The CCGs that border one (a GSS code) on a map, the longest border first: `code`, `gss`, `name`, `borderKm`, `basis` (held or computed). */
export async function neighboursOf(db: Database, map: string, gss: string) {
	const statement = prepared(db, 'neighbours', () =>
		db
			.select({
				code: areaVersions.area,
				gss: neighbours.other,
				name: mapAreas.name,
				borderKm: neighbours.borderKm,
				basis: neighbours.basis
			})
			.from(neighbours)
			.innerJoin(areaVersions, eq(areaVersions.gss, neighbours.other))
			.innerJoin(mapAreas, and(eq(mapAreas.map, neighbours.map), eq(mapAreas.version, neighbours.other)))
			.where(and(eq(neighbours.map, sql.placeholder('map')), eq(neighbours.version, sql.placeholder('gss'))))
			.orderBy(desc(neighbours.borderKm), asc(neighbours.other))
			.prepare()
	);
	return await statement.execute({ map, gss });
}
