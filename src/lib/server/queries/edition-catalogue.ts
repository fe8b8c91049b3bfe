import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { importRuns, indicators, sources, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/**
 * What the figures of an indicator share in an edition, in the catalogue's order: what it is, how it stands there (`standing`, `period`,
 * `starts`, `ends`), England's value or other centre (`centre`, `centreFrom`), and its source; kept, since a release never changes.
 */
export async function editionCatalogueOf(db: Database, edition: string) {
	return await remembered(db, `edition catalogue ${edition}`, async () => {
		return await db
			.select({
				indicator: indicators.id,
				name: indicators.name,
				group: indicators.group,
				factor: indicators.factor,
				polarity: indicators.polarity,
				kind: indicators.kind,
				unit: indicators.unit,
				/** What the numerator counts, in words. */
				numeratorIs: indicators.numeratorIs,
				scale: indicators.scale,
				decimals: indicators.decimals,
				level: indicators.level,
				notScored: indicators.notScored,
				standing: yardsticks.status,
				period: yardsticks.period,
				starts: yardsticks.starts,
				ends: yardsticks.ends,
				centre: yardsticks.centre,
				centreFrom: yardsticks.centreFrom,
				source: sources.id,
				sourceTitle: sources.title,
				publisher: sources.publisher
			})
			.from(yardsticks)
			.innerJoin(indicators, and(eq(indicators.id, yardsticks.indicator), eq(yardsticks.edition, edition)))
			.innerJoin(sources, eq(sources.id, indicators.source))
			.orderBy(asc(indicators.order));
	});
}

/** The file that each import run read and when that was published, by the run's id; kept. */
export async function filesOfRuns(db: Database) {
	return await remembered(db, 'files of runs', async () => {
		const { id, file, published } = importRuns;
		return new Map((await db.select({ id, file, published }).from(importRuns)).map(({ id, ...run }) => [id, run]));
	});
}
