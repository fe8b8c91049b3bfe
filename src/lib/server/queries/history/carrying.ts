import { eq } from 'drizzle-orm';
import { VINTAGES, isVintage, type Vintage } from '#lib/domain/area.ts';
import { carrier, type Carrying } from '#lib/domain/scoring/carry.ts';
import type { CouncilShare } from '#lib/domain/scoring/councils.ts';
import type { Database } from '#lib/server/db/open.ts';
import { areaVersions, lineage, mapAreas, overlaps, populations } from '#lib/server/db/schema.ts';
import { remembered } from '../remembered.ts';

/** What an area of one map is made of on another; kept, since a release never changes. */
export async function carryingOf(db: Database): Promise<(from: Vintage, to: Vintage) => Carrying> {
	return await remembered(db, 'carrying', async () => await readCarrying(db));
}

function vintage(text: string): Vintage {
	if (!isVintage(text)) throw new Error(`The release has a map called ${text}; the maps are ${VINTAGES.join(', ')}.`);
	return text;
}

async function readCarrying(db: Database) {
	const maps = await db
		.select({ map: mapAreas.map, gss: mapAreas.version, ods: areaVersions.area })
		.from(mapAreas)
		.innerJoin(areaVersions, eq(areaVersions.gss, mapAreas.version))
		.orderBy(mapAreas.map, mapAreas.version);
	const links = await db.select().from(lineage).orderBy(lineage.fromMap, lineage.from, lineage.to);
	const residents = await db
		.select({ map: populations.map, gss: populations.version, people: populations.people })
		.from(populations)
		.where(eq(populations.band, 'all'));
	return carrier({
		maps: maps.map((row) => ({ ...row, map: vintage(row.map) })),
		lineage: links.map((row) => ({ ...row, fromMap: vintage(row.fromMap), toMap: vintage(row.toMap) })),
		residents: residents.map((row) => ({ ...row, map: vintage(row.map) }))
	});
}

/** What the CCGs of a map (GSS codes) have in common with councils or districts. */
export async function councilSharesOf(db: Database, map: Vintage, kind: 'hwb' | 'district'): Promise<ReadonlyMap<string, CouncilShare[]>> {
	return await remembered(db, `shares ${map} ${kind}`, async () => {
		const rows = await db.select().from(overlaps).where(eq(overlaps.map, map)).orderBy(overlaps.version, overlaps.other);
		const shares = new Map<string, CouncilShare[]>();
		for (const row of rows.filter((row) => row.kind === kind)) {
			const list = shares.get(row.version) ?? [];
			shares.set(row.version, list);
			list.push({ council: row.other, shareOfCcg: row.shareOfCcg, shareOfCouncil: row.shareOfOther });
		}
		return shares;
	});
}
