import { and, asc, eq, inArray } from 'drizzle-orm';
import { asPublished, type Shown } from '#lib/domain/scoring/shown.ts';
import type { Database } from '#lib/server/db/open.ts';
import { areas, areaVersions, importRuns, observations } from '#lib/server/db/schema.ts';
import { flagsIn } from '../flags.ts';

/** A published figure with the cell and the file it was read from. */
export interface PublishedFigure {
	/** The GSS code under which it was published, and the code of its page or the same again. */
	readonly gss: string;
	readonly code: string;
	readonly name: string;
	/** The period's label. */
	readonly period: string;
	readonly shown: Shown;
	/** What stood in the cell. */
	readonly text: string;
	/** Where it stood; `null` for a reason that has no cell. */
	readonly at: string | null;
	readonly run: typeof importRuns.$inferSelect;
}

/** What is published of an indicator for some areas (GSS codes), by area and then by the period's label; of two runs the newer counts. */
export async function publishedFor(db: Database, indicator: string, gss: readonly string[]) {
	const found = new Map<string, Map<string, PublishedFigure>>();
	for (const row of gss.length === 0 ? [] : await rowsOf(db, indicator, gss)) {
		const { observation, run } = row;
		const own = found.get(observation.area) ?? new Map<string, PublishedFigure>();
		found.set(observation.area, own);
		own.set(observation.period, {
			gss: observation.area,
			code: row.code ?? observation.area,
			name: row.name ?? row.council ?? observation.area,
			period: observation.period,
			shown: shownOf(observation),
			text: observation.text,
			at: observation.at,
			run
		});
	}
	return found;
}

async function rowsOf(db: Database, indicator: string, gss: readonly string[]) {
	return await db
		.select({ observation: observations, run: importRuns, code: areaVersions.area, name: areaVersions.name, council: areas.name })
		.from(observations)
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.leftJoin(areaVersions, eq(areaVersions.gss, observations.area))
		.leftJoin(areas, eq(areas.code, observations.area))
		.where(and(eq(observations.indicator, indicator), inArray(observations.area, [...gss])))
		.orderBy(asc(importRuns.published), asc(importRuns.ordinal));
}

function shownOf(row: typeof observations.$inferSelect): Shown {
	return asPublished({
		value: row.value ?? undefined,
		missing: row.missing ?? undefined,
		numerator: row.numerator ?? undefined,
		denominator: row.denominator ?? undefined,
		lower: row.lower ?? undefined,
		upper: row.upper ?? undefined,
		flags: flagsIn(row.flags),
		suspect: row.suspect ?? undefined,
		run: row.run,
		at: row.at ?? undefined
	});
}
