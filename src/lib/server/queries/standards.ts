import { asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { standards } from '../db/schema.ts';

/** The thresholds of an indicator, oldest first: `from`, `until` (`null` = in force), `value`, `sense`, `setBy`. */
export async function standardsOf(db: Database, indicator: string) {
	return await db.select().from(standards).where(eq(standards.indicator, indicator)).orderBy(asc(standards.from));
}
