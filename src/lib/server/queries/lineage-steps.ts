import { asc, eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { areaVersions, lineage, mapAreas } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** What passed from an area of one list to an area of the next (GSS codes). */
export type LineageStep = Omit<typeof lineage.$inferSelect, 'people'> & {
	/** Whether the shares are held: they are not where a code went on with new land and nobody counted who moved. */
	readonly known: boolean;
};

/** Every step between two lists in their order, with those of codes that went on under a new GSS code of which no shares are held. */
export async function lineageSteps(db: Database): Promise<readonly LineageStep[]> {
	return await remembered(db, 'lineage steps', async () => {
		const { from, to, fromMap, toMap, kind, shareOfFrom, shareOfTo } = lineage;
		const columns = { from, to, fromMap, toMap, kind, shareOfFrom, shareOfTo };
		const held = await db.select(columns).from(lineage).orderBy(asc(fromMap), asc(from), asc(to));
		const steps = held.map((step) => ({ ...step, known: true }));
		return [...steps, ...(await uncounted(db, steps))].sort((a, b) => (a.fromMap < b.fromMap ? -1 : a.fromMap > b.fromMap ? 1 : 0));
	});
}

/** The steps that are not held: an area that is gone from the next list, where its ODS code is there under another GSS code. */
async function uncounted(db: Database, held: readonly LineageStep[]): Promise<readonly LineageStep[]> {
	const rows = await db
		.select({ map: mapAreas.map, gss: mapAreas.version, ods: areaVersions.area })
		.from(mapAreas)
		.innerJoin(areaVersions, eq(areaVersions.gss, mapAreas.version))
		.orderBy(asc(mapAreas.map), asc(mapAreas.version));
	const maps = [...new Set(rows.map(({ map }) => map))];
	return maps.slice(1).flatMap((toMap, at) => {
		const fromMap = maps[at]!;
		const later = rows.filter(({ map }) => map === toMap);
		const gone = rows.filter(({ map, gss }) => map === fromMap && !later.some((row) => row.gss === gss));
		return gone.flatMap(({ gss, ods }) => {
			const same = later.find((row) => row.ods === ods);
			if (!same || held.some((step) => step.fromMap === fromMap && step.from === gss)) return [];
			return [{ from: gss, to: same.gss, fromMap, toMap, kind: 'boundary', shareOfFrom: 1, shareOfTo: 1, known: false } as const];
		});
	});
}
