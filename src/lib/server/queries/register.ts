import { and, asc, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { RegisterStatus } from '#lib/domain/persistence/register.ts';
import type { Group } from '#lib/domain/framework.ts';
import type { Database } from '../db/open.ts';
import { areas, editionAreas, figures, indicators, streaks, trends } from '../db/schema.ts';
import { prepared } from './prepared.ts';
import { remembered } from './remembered.ts';

/** The statuses that are on the register; the last is a list of its own. */
export const ON_REGISTER: readonly RegisterStatus[] = ['persistent', 'improving', 'watch', 'below, not tested'];

/** What of the register is asked for; where no statuses are named, all that is on it and what is carried from predecessors that were. */
export interface RegisterFilters {
	readonly statuses?: readonly RegisterStatus[];
	readonly indicator?: string;
	/** A GSS code of the edition's map. */
	readonly gss?: string;
	readonly group?: Group;
	/** A region's code, Y54. */
	readonly region?: string;
}

/**
 * The register of persistent failure at an edition's reference date, longest run first, then lowest z, then by name: who (`code`, `gss`, `name`,
 * `region`), in what (`indicator`, `indicatorName`, `group`, `factor`, `unit`, `scale`, `decimals`, `polarity`), and how: `status`, `period`
 * (month, quarter, half-year, year, pooled), `letters` of the window oldest first, `failing998`, `failing95`, `missing`, `duration` in periods and
 * `months`, `since` and `sinceStarts`, `newest` with its day and value, `benchmark` and whether that is a standard or England (`against`), `silent`
 * periods, `carriedFrom` and `partly` (GSS codes, see `namesOf`), and `trend` and `assurance` as in `trendsOf`. The whole one is kept.
 */
export async function registerOf(db: Database, edition: string, filters?: RegisterFilters) {
	if (filters) return await readRegister(db, edition, filters);
	return await remembered(db, `register ${edition}`, async () => await readRegister(db, edition, {}));
}

async function readRegister(db: Database, edition: string, filters: RegisterFilters) {
	const { statuses, indicator, gss, group, region } = filters;
	const wanted: (SQL | undefined)[] = [
		eq(streaks.edition, edition),
		statuses ? inArray(streaks.status, [...statuses]) : or(inArray(streaks.status, [...ON_REGISTER]), ne(streaks.carriedFrom, [])),
		indicator === undefined ? undefined : eq(streaks.indicator, indicator),
		gss === undefined ? undefined : eq(streaks.version, gss),
		group === undefined ? undefined : eq(indicators.group, group),
		region === undefined ? undefined : eq(editionAreas.region, region)
	];
	return await selectStreaks(db)
		.where(and(...wanted))
		.orderBy(desc(streaks.months), asc(sql`coalesce(${figures.z}, 9)`), asc(editionAreas.name), asc(indicators.order));
}

/** A row of `registerOf`. */
export type RegisterRow = Awaited<ReturnType<typeof registerOf>>[number];

/** Where one CCG (a GSS code) stands on the register for every indicator that it is judged by, whatever the status, longest run first. */
export async function registerOfArea(db: Database, edition: string, gss: string): Promise<readonly RegisterRow[]> {
	const statement = prepared(db, 'register of an area', () =>
		selectStreaks(db)
			.where(and(eq(streaks.edition, sql.placeholder('edition')), eq(streaks.version, sql.placeholder('gss'))))
			.orderBy(desc(streaks.months), asc(sql`coalesce(${figures.z}, 9)`), asc(indicators.order))
			.prepare()
	);
	return await statement.execute({ edition, gss });
}

function selectStreaks(db: Database) {
	const regions = alias(areas, 'regions');
	const { edition, version, ...said } = {
		edition: streaks.edition,
		version: streaks.version,
		status: streaks.status,
		period: streaks.period,
		letters: streaks.letters,
		failing998: streaks.failing998,
		failing95: streaks.failing95,
		missing: streaks.missing,
		duration: streaks.duration,
		months: streaks.months,
		since: streaks.since,
		sinceStarts: streaks.sinceStarts,
		newest: streaks.newest,
		newestEnds: streaks.newestEnds,
		silent: streaks.silent,
		against: streaks.against,
		benchmark: streaks.benchmark,
		value: streaks.value,
		carriedFrom: streaks.carriedFrom,
		partly: streaks.partly
	};
	return db
		.select({
			code: editionAreas.area,
			gss: version,
			name: editionAreas.name,
			region: editionAreas.region,
			regionName: regions.name,
			indicator: streaks.indicator,
			indicatorName: indicators.name,
			group: indicators.group,
			factor: indicators.factor,
			polarity: indicators.polarity,
			unit: indicators.unit,
			scale: indicators.scale,
			decimals: indicators.decimals,
			...said,
			z: figures.z,
			trend: trends.result,
			assurance: trends.assurance
		})
		.from(streaks)
		.innerJoin(editionAreas, and(eq(editionAreas.edition, edition), eq(editionAreas.version, version)))
		.innerJoin(regions, eq(regions.code, editionAreas.region))
		.innerJoin(indicators, eq(indicators.id, streaks.indicator))
		.innerJoin(figures, and(eq(figures.edition, edition), eq(figures.indicator, streaks.indicator), eq(figures.version, version)))
		.leftJoin(trends, and(eq(trends.edition, edition), eq(trends.indicator, streaks.indicator), eq(trends.version, version)));
}
