import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '#lib/server/db/open.ts';
import { areaVersions, lineage, observations } from '#lib/server/db/schema.ts';

/** What is held of an indicator for some CCGs (ODS codes) under their own codes: `periods` with a value, and the days they span. */
export async function heldFor(db: Database, indicator: string, codes: readonly string[]) {
	if (codes.length === 0) return [];
	return await db
		.select({
			code: areaVersions.area,
			periods: count(observations.value),
			starts: sql<string>`min(${observations.starts})`,
			ends: sql<string>`max(${observations.ends})`
		})
		.from(observations)
		.innerJoin(areaVersions, eq(areaVersions.gss, observations.area))
		.where(and(eq(observations.indicator, indicator), inArray(areaVersions.area, [...codes])))
		.groupBy(areaVersions.area);
}

/** How one version of a CCG’s land passed into a later one (GSS codes): `kind`, and the people in both as a `share` of the earlier and as `shareOfTo` of the later, 0 to 1; only direct steps. */
export async function linksAmong(db: Database, versions: readonly string[]) {
	return await db
		.select({ from: lineage.from, to: lineage.to, kind: lineage.kind, share: lineage.shareOfFrom, shareOfTo: lineage.shareOfTo })
		.from(lineage)
		.where(and(inArray(lineage.from, [...versions]), inArray(lineage.to, [...versions])));
}

/** A row of `linksAmong`. */
export type VersionLink = Awaited<ReturnType<typeof linksAmong>>[number];
