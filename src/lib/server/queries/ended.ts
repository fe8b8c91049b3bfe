import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, release } from '../db/schema.ts';

/** The measured indicators whose series have ended, in the catalogue’s order: `id`, `name`, `source` and the last period (`ceased`). */
export async function endedIndicators(db: Database) {
	return await db
		.select({ id: indicators.id, name: indicators.name, source: indicators.source, ceased: indicators.ceased })
		.from(indicators)
		.where(and(eq(indicators.status, 'measured'), isNotNull(indicators.ceased)))
		.orderBy(asc(indicators.order));
}

/** What a release says of itself: `note`, `method`, and the SHA-256 over all that it was made from (`inputs`). */
export async function releaseNote(db: Database) {
	const [row] = await db.select().from(release);
	if (!row) throw new Error('The release does not say what it is. Build it again.');
	return row;
}
