import { and, asc, countDistinct, eq, inArray, isNotNull, ne, sql, type SQL } from 'drizzle-orm';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Group } from '#lib/domain/framework.ts';
import type { Database } from '../db/open.ts';
import { importRuns, indicators, observations, sources } from '../db/schema.ts';

/** About whom or what a feed tells: a CCG by the GSS codes it ever had, or a patient group. */
export interface Subject {
	readonly gss?: readonly string[];
	readonly group?: Group;
}

/** The part of the observations that a feed is about; England’s own are left out. */
export function aboutSubject({ gss, group }: Subject): SQL | undefined {
	return and(
		gss ? inArray(observations.area, [...gss]) : ne(observations.area, ENGLAND),
		group === undefined ? undefined : eq(indicators.group, group)
	);
}

/**
 * The published files that brought figures, by the day published: `run`, `source` and its `title`, `published`, how many `indicators` and
 * `areas` they brought values of, and the first and last day that these cover.
 */
export async function arrivalsOf(db: Database, subject: Subject) {
	return await db
		.select({
			run: observations.run,
			source: importRuns.source,
			title: sources.title,
			published: importRuns.published,
			indicators: countDistinct(observations.indicator),
			areas: countDistinct(observations.area),
			starts: sql<string>`min(${observations.starts})`,
			ends: sql<string>`max(${observations.ends})`
		})
		.from(observations)
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.innerJoin(sources, eq(sources.id, importRuns.source))
		.innerJoin(indicators, eq(indicators.id, observations.indicator))
		.where(and(aboutSubject(subject), isNotNull(observations.value)))
		.groupBy(observations.run)
		.orderBy(asc(importRuns.published), asc(observations.run));
}

/** A row of `arrivalsOf`. */
export type Arrival = Awaited<ReturnType<typeof arrivalsOf>>[number];
