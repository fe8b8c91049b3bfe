import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { ENGLAND, isVintage, type Vintage } from '#lib/domain/area.ts';
import { FEWEST_AREAS } from '#lib/domain/edition.ts';
import type { Database } from '#lib/server/db/open.ts';
import { importRuns, observations } from '#lib/server/db/schema.ts';
import { remembered } from '../remembered.ts';

/** A period for which figures of an indicator are held, and England's figure of it. */
export interface HistoryIssue {
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	/** The list of areas that its codes belong to. */
	readonly map: Vintage;
	/** Areas with a value that counts. */
	readonly areas: number;
	readonly england: EnglandFigure | undefined;
}

/** England’s figure: published with its cell, or the mean of at least 70 areas, weighted by the people counted where that is known. */
export interface EnglandFigure {
	readonly value: number;
	readonly from: 'published' | 'weighted' | 'mean';
	/** Where a published one stood. */
	readonly at?: string | null;
	readonly run?: typeof importRuns.$inferSelect;
}

/** The periods of an indicator, oldest first; of several maps on which one was published the one with most areas. */
export async function issuesOf(db: Database, indicator: string, level: 'ccg' | 'hwb' | 'district'): Promise<readonly HistoryIssue[]> {
	return await remembered(db, `issues ${indicator}`, async () => await readIssues(db, indicator, level));
}

async function readIssues(db: Database, indicator: string, level: string): Promise<readonly HistoryIssue[]> {
	const counts = sql`${observations.value} is not null and ${observations.suspect} is null`;
	const weighs = sql`${counts} and ${observations.denominator} > 0`;
	const rows = await db
		.select({
			period: observations.period,
			starts: observations.starts,
			ends: observations.ends,
			map: observations.map,
			areas: sql<number>`total(${counts})`,
			mean: sql<number | null>`avg(case when ${counts} then ${observations.value} end)`,
			weighed: sql<number>`total(case when ${weighs} then ${observations.value} * ${observations.denominator} end)`,
			people: sql<number>`total(case when ${weighs} then ${observations.denominator} end)`
		})
		.from(observations)
		.where(and(eq(observations.indicator, indicator), ne(observations.area, ENGLAND)))
		.groupBy(observations.period, observations.map)
		.orderBy(observations.ends, observations.starts);
	const published = await englandOf(db, indicator);
	const widest = new Map<string, (typeof rows)[number]>();
	for (const row of rows) if (row.areas >= (widest.get(row.period)?.areas ?? 0)) widest.set(row.period, row);
	return [...widest.values()].map(({ period, starts, ends, map, areas, mean, weighed, people }) => {
		if (!isVintage(map)) throw new Error(`The release has a map called ${map}.`);
		const own = published.get(period);
		const speaks = level === 'ccg' && areas >= FEWEST_AREAS;
		const worked =
			people > 0
				? { value: weighed / people, from: 'weighted' as const }
				: mean === null
					? undefined
					: { value: mean, from: 'mean' as const };
		return {
			period,
			starts,
			ends,
			map,
			areas,
			england: own ?? (speaks ? worked : undefined)
		};
	});
}

/** England's own published values that nothing makes suspect, by period; of two runs the newer counts. */
async function englandOf(db: Database, indicator: string): Promise<ReadonlyMap<string, EnglandFigure>> {
	const rows = await db
		.select({ period: observations.period, value: observations.value, at: observations.at, run: importRuns })
		.from(observations)
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.where(and(eq(observations.indicator, indicator), eq(observations.area, ENGLAND), isNull(observations.suspect)))
		.orderBy(importRuns.published, importRuns.ordinal);
	return new Map(
		rows.flatMap(({ period, value, at, run }) => (value === null ? [] : [[period, { value, from: 'published', at, run }] as const]))
	);
}
