import { alias } from 'drizzle-orm/sqlite-core';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areas, editionAreas } from '../db/schema.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';

/** A CCG on the map of an edition. */
export interface EditionArea {
	/** The ODS code, which its address uses. */
	readonly code: string;
	readonly gss: string;
	readonly name: string;
	/** The region's code (Y54 ...). */
	readonly region: string;
	readonly regionName: string;
	/** Residents; `null` where none are held for the map. */
	readonly people: number | null;
}

/** The CCGs of an edition, by name and then code; kept, since a release never changes. */
export async function areasOf(db: Database, edition: string): Promise<readonly EditionArea[]> {
	return await remembered(
		db,
		`areas ${edition}`,
		async () => await selectAreas(db).where(eq(editionAreas.edition, edition)).orderBy(asc(editionAreas.name), asc(editionAreas.area))
	);
}

/** The CCG that an edition's map has under an ODS code; `undefined` where it has none. */
export async function findEditionArea(db: Database, edition: string, code: string): Promise<EditionArea | undefined> {
	const statement = prepared(db, 'area of an edition', () =>
		selectAreas(db)
			.where(and(eq(editionAreas.edition, sql.placeholder('edition')), eq(editionAreas.area, sql.placeholder('code'))))
			.prepare()
	);
	return (await statement.execute({ edition, code }))[0];
}

function selectAreas(db: Database) {
	const regions = alias(areas, 'regions');
	return db
		.select({
			code: editionAreas.area,
			gss: editionAreas.version,
			name: editionAreas.name,
			region: editionAreas.region,
			regionName: regions.name,
			people: editionAreas.people
		})
		.from(editionAreas)
		.innerJoin(regions, eq(regions.code, editionAreas.region));
}
