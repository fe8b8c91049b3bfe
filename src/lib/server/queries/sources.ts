import { and, asc, count, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Missing } from '#lib/domain/missing.ts';
import type { Database } from '../db/open.ts';
import { importRuns, indicators, observations, sources, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** Every source by title with the `indicators` read from it, its `files` and their rows, its figures counted, and the editions it scores in. */
export async function sourcesOf(db: Database) {
	const all = await db.select().from(sources).orderBy(asc(sources.title), asc(sources.id));
	const runs = await runsOf(db);
	const read = await db.select({ source: indicators.source, indicators: count() }).from(indicators).groupBy(indicators.source);
	const counted = await remembered(db, 'figures of sources', async () => await countedBySource(db));
	const scored = await remembered(db, 'editions of sources', async () => await editionsBySource(db));
	return all.map((source) => {
		const own = runs.filter((run) => run.source === source.id);
		return {
			...source,
			indicators: read.find((row) => row.source === source.id)?.indicators ?? 0,
			files: own.length,
			published: newestOf(own.map((run) => run.published)),
			rowsRead: own.reduce((sum, run) => sum + run.rowsRead, 0),
			rowsHeld: own.reduce((sum, run) => sum + run.rowsHeld, 0),
			rowsLeftOut: own.reduce((sum, run) => sum + run.rowsLeftOut, 0),
			leftOutWhy: own.map((run) => run.leftOutWhy),
			values: counted.find((row) => row.source === source.id && row.missing === null)?.count ?? 0,
			missing: counted.flatMap((row) => (row.source === source.id && row.missing ? [{ missing: row.missing, count: row.count }] : [])),
			editions: scored.filter((row) => row.source === source.id).map(({ edition, indicators }) => ({ edition, indicators }))
		};
	});
}

/** A row of `sourcesOf`. */
export type ListedSource = Awaited<ReturnType<typeof sourcesOf>>[number];

/** A source by its id with its `runs` and its `indicators`: values, reasons, suspect values and known problems of each, England’s own figures apart. */
export async function findSource(db: Database, id: string) {
	const source = (await sourcesOf(db)).find((one) => one.id === id);
	if (!source) return undefined;
	return {
		...source,
		runs: (await runsOf(db)).filter((run) => run.source === id),
		indicators: await remembered(db, `indicators of ${id}`, async () => await indicatorsRead(db, id))
	};
}

/** The answer of `findSource`. */
export type FoundSource = NonNullable<Awaited<ReturnType<typeof findSource>>>;

/** The id that a source has now which had another before; `undefined` where none had. */
export async function findRenamedSource(db: Database, former: string): Promise<string | undefined> {
	const all = await db.select({ id: sources.id, formerly: sources.formerly }).from(sources);
	return all.find(({ formerly }) => formerly.includes(former))?.id;
}

/** The runs of all sources, in the order in which they were read. */
async function runsOf(db: Database) {
	return await db.select().from(importRuns).orderBy(asc(importRuns.source), asc(importRuns.ordinal));
}

function newestOf(days: readonly string[]): string {
	return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

async function indicatorsRead(db: Database, source: string) {
	return await db
		.select({
			id: indicators.id,
			name: indicators.name,
			group: indicators.group,
			factor: indicators.factor,
			caveats: indicators.caveats,
			values: count(observations.value),
			missing: count(observations.missing),
			suspect: count(observations.suspect),
			first: sql<string | null>`min(${observations.ends})`,
			last: sql<string | null>`max(${observations.ends})`
		})
		.from(indicators)
		.leftJoin(observations, and(eq(observations.indicator, indicators.id), ne(observations.area, ENGLAND)))
		.where(eq(indicators.source, source))
		.groupBy(indicators.id)
		.orderBy(asc(indicators.order));
}

/** Figures of areas by source and reason; `missing` is `null` where they have a value. */
async function countedBySource(db: Database) {
	return await db
		.select({ source: indicators.source, missing: sql<Missing | null>`${observations.missing}`, count: count() })
		.from(observations)
		.innerJoin(indicators, eq(indicators.id, observations.indicator))
		.where(ne(observations.area, ENGLAND))
		.groupBy(indicators.source, observations.missing)
		.orderBy(asc(indicators.source), asc(observations.missing));
}

/** How many of a source’s indicators score in each edition; editions in which none does are left out. */
async function editionsBySource(db: Database) {
	return await db
		.select({ source: indicators.source, edition: yardsticks.edition, indicators: count() })
		.from(yardsticks)
		.innerJoin(indicators, eq(indicators.id, yardsticks.indicator))
		.where(and(eq(yardsticks.status, 'scored'), isNotNull(indicators.source)))
		.groupBy(indicators.source, yardsticks.edition)
		.orderBy(asc(indicators.source), asc(yardsticks.edition));
}
