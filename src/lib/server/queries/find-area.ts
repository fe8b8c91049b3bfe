import { asc, eq, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '../db/open.ts';
import { areas, areaVersions, mapAreas } from '../db/schema.ts';
import { lineageSteps, type LineageStep } from './lineage-steps.ts';
import { lineageOf, type Kin } from './lineage.ts';
import { prepared } from './prepared.ts';

/** The CCG of an ODS code, or of a GSS code of one of its versions: open or closed, with all it was before and became. */
export interface FoundArea {
	/** The ODS code. */
	readonly code: string;
	/** Its name on the last list of CCGs that has it. */
	readonly name: string;
	/** Its land at different times, oldest first; `closed` is the first day on which it was no more, `null` = still there. */
	readonly versions: readonly { readonly gss: string; readonly name: string; readonly opened: string; readonly closed: string | null }[];
	/** The published lists that name it, oldest first, with its region there. */
	readonly maps: readonly {
		readonly map: string;
		readonly gss: string;
		readonly name: string;
		readonly region: string | null;
		readonly regionName: string | null;
	}[];
	/** The day it closed; `null` where the last list of CCGs, April 2021, has it. */
	readonly closed: string | null;
	readonly predecessors: readonly Kin[];
	readonly successors: readonly Kin[];
	/** The sub-ICB locations of April 2023 that hold its residents now. */
	readonly today: readonly Kin[];
	/** The CCGs of April 2021 from which the sub-ICB location of its code has its residents; empty where none has its code. */
	readonly origins: readonly Kin[];
	/** How its own land passed from one GSS code to the next. */
	readonly changes: readonly LineageStep[];
}

/** The last list of CCGs, and the newest list of the sub-ICB locations that followed them. */
const LAST_CCG_MAP = '2021-04';
const TODAY = '2023-04';

/** An area with its versions, lists and lineage followed through; `undefined` for a code that never was a CCG's. */
export async function findArea(db: Database, code: string): Promise<FoundArea | undefined> {
	const asked = prepared(db, 'area of a code', () =>
		db
			.select({ area: areaVersions.area })
			.from(areaVersions)
			.where(or(eq(areaVersions.area, sql.placeholder('code')), eq(areaVersions.gss, sql.placeholder('code'))))
			.prepare()
	);
	const [known] = await asked.execute({ code });
	if (!known) return undefined;
	const versions = await versionsOf(db, known.area);
	const maps = await mapsOf(db, known.area);
	// what a sub-ICB location of the same code took in later is no part of the CCG's own past
	const wasCcg = (gss: string): boolean => {
		const lists = maps.filter((row) => row.gss === gss);
		return lists.length === 0 || lists.some((row) => row.map <= LAST_CCG_MAP);
	};
	const lineage = await lineageOf(db, versions.map((version) => version.gss).filter(wasCcg));
	const stays = maps.some((row) => row.map === LAST_CCG_MAP);
	return {
		code: known.area,
		name: maps.filter((row) => row.map <= LAST_CCG_MAP).at(-1)?.name ?? versions.at(-1)?.name ?? known.area,
		versions,
		maps,
		closed: stays ? null : (versions.at(-1)?.closed ?? null),
		predecessors: nearestOfEach(lineage.predecessors.filter((kin) => kin.code !== known.area)),
		successors: nearestOfEach(lineage.successors.filter((kin) => kin.code !== known.area && kin.map <= LAST_CCG_MAP)),
		today: await lineage.at(TODAY),
		origins: await originsOf(db, maps),
		changes: (await lineageSteps(db)).filter(
			({ from, to }) => versions.some(({ gss }) => gss === from) && versions.some(({ gss }) => gss === to)
		)
	};
}

/** Where the residents of today's location of a code come from: itself as a CCG, and CCGs of the last list that gave it people. */
async function originsOf(db: Database, maps: FoundArea['maps']): Promise<readonly Kin[]> {
	const location = maps.find((row) => row.map === TODAY);
	if (!location) return [];
	return await (await lineageOf(db, [location.gss])).before(LAST_CCG_MAP);
}

/** One kin a code: the nearest, where an area is met in several versions. */
function nearestOfEach(kin: readonly Kin[]): readonly Kin[] {
	return [...new Map([...kin].reverse().map((one) => [one.code, one])).values()].reverse();
}

async function versionsOf(db: Database, code: string) {
	const { gss, name, opened, closed } = areaVersions;
	const statement = prepared(db, 'versions of an area', () =>
		db
			.select({ gss, name, opened, closed })
			.from(areaVersions)
			.where(eq(areaVersions.area, sql.placeholder('code')))
			.orderBy(asc(opened), asc(gss))
			.prepare()
	);
	return await statement.execute({ code });
}

async function mapsOf(db: Database, code: string) {
	const regions = alias(areas, 'regions');
	const statement = prepared(db, 'maps of an area', () =>
		db
			.select({ map: mapAreas.map, gss: mapAreas.version, name: mapAreas.name, region: mapAreas.region, regionName: regions.name })
			.from(mapAreas)
			.innerJoin(areaVersions, eq(areaVersions.gss, mapAreas.version))
			.leftJoin(regions, eq(regions.code, mapAreas.region))
			.where(eq(areaVersions.area, sql.placeholder('code')))
			.orderBy(asc(mapAreas.map))
			.prepare()
	);
	return await statement.execute({ code });
}
