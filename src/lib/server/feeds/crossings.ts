import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { meetsStandard, standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import type { Scale } from '#lib/domain/indicator.ts';
import type { Database } from '../db/open.ts';
import { areaVersions, importRuns, indicators, observations } from '../db/schema.ts';
import { allStandardsOf } from '../queries/all-standards.ts';
import { aboutSubject, type Subject } from './arrivals.ts';

/** A figure that meets the standard then in force where the one before it did not, or the other way. */
export interface Crossing {
	readonly indicator: string;
	readonly name: string;
	readonly scale: Scale | null;
	readonly decimals: number | null;
	/** The ODS code and the name of the CCG. */
	readonly code: string;
	readonly area: string;
	/** Of the newer figure. */
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	/** The day on which the newer figure was published. */
	readonly published: string;
	readonly before: number;
	readonly value: number;
	readonly standard: number;
	readonly meets: boolean;
}

/** Every published value of a CCG that a standard could judge, oldest first, by indicator and CCG. */
async function judgedOf(db: Database, judged: readonly string[], subject: Subject) {
	return await db
		.select({
			indicator: indicators.id,
			name: indicators.name,
			scale: indicators.scale,
			decimals: indicators.decimals,
			code: areaVersions.area,
			area: areaVersions.name,
			period: observations.period,
			starts: observations.starts,
			ends: observations.ends,
			published: importRuns.published,
			value: observations.value
		})
		.from(observations)
		.innerJoin(indicators, eq(indicators.id, observations.indicator))
		.innerJoin(areaVersions, eq(areaVersions.gss, observations.area))
		.innerJoin(importRuns, eq(importRuns.id, observations.run))
		.where(
			and(
				inArray(indicators.id, [...judged]),
				eq(indicators.level, 'ccg'),
				isNull(indicators.residents),
				isNotNull(observations.value),
				isNull(observations.suspect),
				aboutSubject(subject)
			)
		)
		.orderBy(asc(indicators.order), asc(areaVersions.area), asc(observations.ends), asc(importRuns.published), asc(observations.run));
}

/** The crossings of standards in the figures that CCGs published themselves, oldest first; counts of months, which are judged as years, are left out. */
export async function crossingsOf(db: Database, subject: Subject): Promise<readonly Crossing[]> {
	const standards = await allStandardsOf(db);
	const rows = await judgedOf(db, [...new Set(standards.map(({ indicator }) => indicator))], subject);
	const crossings: Crossing[] = [];
	let last: { key: string; ends: string; value: number; meets: boolean } | undefined;
	for (const row of rows) {
		const standard = standardInForce(
			standards.filter(({ indicator }) => indicator === row.indicator),
			row.ends
		);
		const [key, value] = [`${row.indicator} ${row.code}`, row.value!];
		if (!standard) {
			last = undefined;
			continue;
		}
		const meets = meetsStandard(value, standard);
		if (last?.key === key && last.ends < row.ends && last.meets !== meets)
			crossings.push({ ...row, before: last.value, value, standard: standard.value, meets });
		last = { key, ends: row.ends, value, meets };
	}
	return crossings;
}
