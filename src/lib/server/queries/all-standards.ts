import { asc } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { standards } from '../db/schema.ts';

/** The thresholds of all indicators, oldest first: `indicator`, `from`, `until` (`null` = in force), `value`, `sense`, `setBy`. */
export async function allStandardsOf(db: Database) {
	return await db.select().from(standards).orderBy(asc(standards.indicator), asc(standards.from));
}
