import { and, asc, eq, sql } from 'drizzle-orm';
import type { Scale } from '#lib/domain/indicator.ts';
import type { Database } from '../db/open.ts';
import { areaVersions, importRuns, indicators, observations } from '../db/schema.ts';
import { aboutSubject, type Subject } from './arrivals.ts';

/** A figure that a later file of its publisher gives differently from an earlier one. */
export interface Restatement {
	readonly indicator: string;
	readonly name: string;
	readonly scale: Scale | null;
	readonly decimals: number | null;
	readonly code: string;
	readonly area: string;
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	/** The file that gives the newer value, and the day on which it was published. */
	readonly run: string;
	readonly published: string;
	readonly before: number | null;
	readonly value: number | null;
}

/** Whether the same figure is held from another file too. */
const ALSO_ELSEWHERE = sql`exists (select 1 from observations as other where other.indicator = ${observations.indicator}
	and other.area = ${observations.area} and other.starts = ${observations.starts} and other.ends = ${observations.ends}
	and other.run <> ${observations.run})`;

/** The figures of CCGs that are held from more than one file with different values, each with the file before, in the order published. */
export async function restatementsOf(db: Database, subject: Subject): Promise<readonly Restatement[]> {
	const rows = await db
		.select({
			indicator: indicators.id,
			name: indicators.name,
			scale: indicators.scale,
			decimals: indicators.decimals,
			code: areaVersions.area,
			area: areaVersions.name,
			gss: observations.area,
			period: observations.period,
			starts: observations.starts,
			ends: observations.ends,
			run: observations.run,
			published: importRuns.published,
			value: observations.value
		})
		.from(observations)
		.innerJoin(indicators, eq(indicators.id, observations.indicator))
		.innerJoin(areaVersions, eq(areaVersions.gss, observations.area))
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.where(and(aboutSubject(subject), ALSO_ELSEWHERE))
		.orderBy(
			asc(observations.indicator),
			asc(observations.area),
			asc(observations.starts),
			asc(observations.ends),
			asc(importRuns.published),
			asc(importRuns.ordinal)
		);
	return rows.flatMap(({ gss, ...row }, at) => {
		const before = rows[at - 1];
		const same = before?.indicator === row.indicator && before.gss === gss && before.starts === row.starts && before.ends === row.ends;
		return same && before.value !== row.value ? [{ ...row, before: before.value }] : [];
	});
}
