import { asc } from 'drizzle-orm';
import type { Edition } from '#lib/domain/edition.ts';
import { PLACE_KINDS } from '#lib/domain/place.ts';
import { gazetteer, type Gazetteer } from '#lib/finder/gazetteer.ts';
import type { PlaceIndex } from '#lib/finder/place-index.ts';
import type { Database } from '../db/open.ts';
import { placeAreas, places } from '../db/schema.ts';
import { areasOf } from './areas.ts';
import { codesOffMap } from './codes-off-map.ts';
import { remembered } from './remembered.ts';

type Lying = typeof placeAreas.$inferSelect;

/** Everything that the finder searches for one edition: its CCGs, the codes that are not on its map with what became of them, and all places. */
export async function placeIndexOf(db: Database, { id, map }: Edition): Promise<PlaceIndex> {
	const ccgs = (await areasOf(db, id)).map(({ code, name }) => [code, name] as const);
	const position = new Map(ccgs.map(([code], at) => [code, at]));
	const lying = await lyingOf(db);
	const rows = await db.select().from(places).orderBy(asc(places.kind), asc(places.id));
	const others = await codesOffMap(db, map);
	return {
		map,
		ccgs,
		others: others.map(({ code, name, year, isClosed, kin }) => [code, name, year, isClosed, ...kin] as const),
		places: rows.map(({ kind, name, within, id: place }) => {
			const maps = lying.get(place) ?? new Map<string, readonly Lying[]>();
			const parts = (maps.get(map) ?? []).flatMap(({ area, share }) => [position.get(area)!, Math.round(share * 1000)]);
			return [PLACE_KINDS.indexOf(kind), name, within ?? '', ...changesOf(maps, map), ...parts] as const;
		})
	};
}

/** The places of an edition made ready to be searched; worked out once. */
export async function gazetteerOf(db: Database, edition: Edition): Promise<Gazetteer> {
	return await remembered(db, `places of ${edition.id}`, async () => gazetteer(await placeIndexOf(db, edition)));
}

/** For each place and map the CCGs in which it lies, the largest share first. */
async function lyingOf(db: Database): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Lying[]>>> {
	return await remembered(db, 'where places lie', async () => {
		const found = new Map<string, Map<string, Lying[]>>();
		const rows = await db.select().from(placeAreas).orderBy(asc(placeAreas.map), asc(placeAreas.place), asc(placeAreas.area));
		for (const row of rows) {
			const maps = found.get(row.place) ?? new Map<string, Lying[]>();
			found.set(row.place, maps);
			maps.set(
				row.map,
				[...(maps.get(row.map) ?? []), row].sort((a, b) => b.share - a.share)
			);
		}
		return found;
	});
}

/** Since which year, and until which, the largest part of a place lies in the CCG that the map says; 0 where it is so on all maps before, or after. */
function changesOf(maps: ReadonlyMap<string, readonly Lying[]>, map: string): readonly [since: number, until: number] {
	const main = [...maps].map(([of, [largest]]) => ({ of, area: largest!.area }));
	const here = main.find(({ of }) => of === map)?.area;
	const before = main.findLastIndex(({ of, area }) => of < map && area !== here);
	const after = main.find(({ of, area }) => of > map && area !== here);
	const year = (of: string | undefined): number => Number(of?.slice(0, 4) ?? 0);
	return here === undefined ? [0, 0] : [before < 0 ? 0 : year(main[before + 1]?.of), year(after?.of)];
}
