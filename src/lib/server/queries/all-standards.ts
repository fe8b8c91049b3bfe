import { asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { standards } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** The thresholds of all indicators, oldest first: `indicator`, `from`, `until` (`null` = in force), `value`, `sense`, `setBy`; kept, since a release never changes. */
export async function allStandardsOf(db: Database) {
	return await remembered(
		db,
		'standards',
		async () => await db.select().from(standards).orderBy(asc(standards.indicator), asc(standards.from))
	);
}
