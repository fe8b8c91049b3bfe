import { asc, count, countDistinct, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, observations } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** Published figures that are shown and not counted, by indicator and reason: how many (`figures`), of how many areas, and the days they cover. */
export async function doubtedOf(db: Database) {
	return await remembered(db, 'doubted figures', async () => {
		return await db
			.select({
				indicator: indicators.id,
				name: indicators.name,
				reason: sql<string>`${observations.suspect}`,
				figures: count(),
				areas: countDistinct(observations.area),
				starts: sql<string>`min(${observations.starts})`,
				ends: sql<string>`max(${observations.ends})`
			})
			.from(observations)
			.innerJoin(indicators, eq(indicators.id, observations.indicator))
			.where(isNotNull(observations.suspect))
			.groupBy(observations.indicator, observations.suspect)
			.orderBy(asc(indicators.order), asc(observations.suspect));
	});
}

/** A row of `doubtedOf`. */
export type Doubted = Awaited<ReturnType<typeof doubtedOf>>[number];
