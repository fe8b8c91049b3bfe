import { and, desc, eq, asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { mapAreas, neighbours, areaVersions } from '../db/schema.ts';

/** The CCGs that border one (a GSS code) on a map, the longest border first: `code`, `gss`, `name`, `borderKm`, `basis` (held or computed). */
export async function neighboursOf(db: Database, map: string, gss: string) {
	return await db
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
		.where(and(eq(neighbours.map, map), eq(neighbours.version, gss)))
		.orderBy(desc(neighbours.borderKm), asc(neighbours.other));
}
