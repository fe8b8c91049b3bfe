import { asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areas, editionAreas } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** The regions of an edition's map, by name: `code` (Y54 ...) and `name`; kept. */
export async function regionsOf(db: Database, edition: string) {
	return await remembered(
		db,
		`regions ${edition}`,
		async () =>
			await db
				.selectDistinct({ code: areas.code, name: areas.name })
				.from(editionAreas)
				.innerJoin(areas, eq(areas.code, editionAreas.region))
				.where(eq(editionAreas.edition, edition))
				.orderBy(asc(areas.name))
	);
}
