import { and, asc, count, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { importRuns, indicators, observations, sources } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** Every source by title with the `indicators` read from it, its `files`, and when the newest of them was `published`. */
export async function sourcesOf(db: Database) {
	const all = await db.select().from(sources).orderBy(asc(sources.title), asc(sources.id));
	const runs = await runsOf(db);
	const read = await db.select({ source: indicators.source, indicators: count() }).from(indicators).groupBy(indicators.source);
	return all.map((source) => {
		const own = runs.filter((run) => run.source === source.id);
		return {
			...source,
			indicators: read.find((row) => row.source === source.id)?.indicators ?? 0,
			files: own.length,
			published: own.map((run) => run.published).reduce((newest, day) => (day > newest ? day : newest), '')
		};
	});
}

/** A source by its id with its `runs`, its `indicators` (values, reasons and suspect values of each), and its reasons counted as `missing`. */
export async function findSource(db: Database, id: string) {
	const [source] = await db.select().from(sources).where(eq(sources.id, id));
	if (!source) return undefined;
	return {
		...source,
		runs: (await runsOf(db)).filter((run) => run.source === id),
		indicators: await remembered(db, `indicators of ${id}`, async () => await indicatorsRead(db, id)),
		missing: await remembered(db, `missing of ${id}`, async () => await missingOf(db, id))
	};
}

/** The answer of `findSource`. */
export type FoundSource = NonNullable<Awaited<ReturnType<typeof findSource>>>;

/** The runs of all sources, in the order in which they were read. */
async function runsOf(db: Database) {
	return await db.select().from(importRuns).orderBy(asc(importRuns.source), asc(importRuns.ordinal));
}

async function indicatorsRead(db: Database, source: string) {
	return await db
		.select({
			id: indicators.id,
			name: indicators.name,
			group: indicators.group,
			factor: indicators.factor,
			values: count(observations.value),
			missing: count(observations.missing),
			suspect: count(observations.suspect),
			first: sql<string | null>`min(${observations.ends})`,
			last: sql<string | null>`max(${observations.ends})`
		})
		.from(indicators)
		.leftJoin(observations, eq(observations.indicator, indicators.id))
		.where(eq(indicators.source, source))
		.groupBy(indicators.id)
		.orderBy(asc(indicators.order));
}

async function missingOf(db: Database, source: string) {
	return await db
		.select({ missing: observations.missing, count: count() })
		.from(observations)
		.innerJoin(indicators, eq(indicators.id, observations.indicator))
		.where(and(eq(indicators.source, source), isNotNull(observations.missing)))
		.groupBy(observations.missing)
		.orderBy(asc(observations.missing));
}
