import { asc } from 'drizzle-orm';
import type { Vintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '../db/open.ts';
import { editions } from '../db/schema.ts';

/** The editions of a release, oldest first. */
export async function editionsOf(db: Database): Promise<readonly Edition[]> {
	const rows = await db.select().from(editions).orderBy(asc(editions.id));
	return rows.map((row) => ({ ...row, map: row.map as Vintage }));
}
