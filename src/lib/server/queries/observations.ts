import { and, asc, eq, or } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areaVersions, importRuns, observations } from '../db/schema.ts';
import { flagsIn } from './flags.ts';

/**
 * Every published figure held of an indicator for an area, oldest first: all versions of an ODS code, or the one area of a GSS
 * code. `text` is what stood in the published cell, `at` where; `source` is the run: `id`, `file`, `sha256`, `published`.
 */
export async function observationsOf(db: Database, indicator: string, area: string) {
	const rows = await db
		.select({ observation: observations, code: areaVersions.area, name: areaVersions.name, run: importRuns })
		.from(observations)
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.leftJoin(areaVersions, eq(areaVersions.gss, observations.area))
		.where(and(eq(observations.indicator, indicator), or(eq(areaVersions.area, area), eq(observations.area, area))))
		.orderBy(asc(observations.ends), asc(observations.starts), asc(observations.map), asc(observations.area), asc(observations.run));
	return rows.map(({ observation, code, name, run }) => ({
		...observation,
		flags: flagsIn(observation.flags),
		/** The ODS code where the area is a CCG. */
		code: code ?? observation.area,
		name,
		source: { id: run.source, file: run.file, sha256: run.sha256, published: run.published }
	}));
}

/** A row of `observationsOf`. */
export type AreaObservation = Awaited<ReturnType<typeof observationsOf>>[number];
