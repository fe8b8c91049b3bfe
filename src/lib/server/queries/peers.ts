import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areaVersions, mapAreas, peers } from '../db/schema.ts';
import { prepared } from './prepared.ts';

/** The ten CCGs most like one (a GSS code) on a map, most like first: `position`, `code`, `gss`, `name`, `listed` (date of the list) and `basis`. */
export async function peersOf(db: Database, map: string, gss: string) {
	const statement = prepared(db, 'peers', () =>
		db
			.select({
				position: peers.position,
				code: areaVersions.area,
				gss: peers.other,
				name: mapAreas.name,
				listed: peers.listed,
				basis: peers.basis
			})
			.from(peers)
			.innerJoin(areaVersions, eq(areaVersions.gss, peers.other))
			.innerJoin(mapAreas, and(eq(mapAreas.map, peers.map), eq(mapAreas.version, peers.other)))
			.where(and(eq(peers.map, sql.placeholder('map')), eq(peers.version, sql.placeholder('gss'))))
			.orderBy(asc(peers.position))
			.prepare()
	);
	return await statement.execute({ map, gss });
}
