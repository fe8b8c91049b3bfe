import type Sqlite from 'better-sqlite3';
import type { Vintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { placeAreas, places } from '#lib/server/db/schema.ts';
import type { LineageRow } from '../../tidy/lineage.ts';
import { readMaps } from '../../tidy/maps.ts';
import { readPlaceAreas, readPlaces, type PlaceAreaRow } from '../../tidy/places.ts';
import { insertInto } from '../insert.ts';

/** The CCG of a map into which the land went, list by list: where some of a CCG moved, the one that took most of it. */
export function carried(gss: string, from: Vintage, to: Vintage, lineage: readonly LineageRow[]): string {
	const steps = lineage.filter((link) => link.from === gss && link.from_map >= from && link.to_map <= to);
	const [next] = [...steps].sort((a, b) =>
		a.from_map === b.from_map ? b.share_of_from - a.share_of_from : a.from_map < b.from_map ? -1 : 1
	);
	return next ? carried(next.to, next.to_map, to, lineage) : gss;
}

/** On which map a part of a place is known to lie where, for the map asked for: that of 2015, 2017 or 2018, the newest not after it. */
function known(row: PlaceAreaRow, map: Vintage): { readonly gss: string; readonly on: Vintage } {
	if (map >= '2018-04') return { gss: row.on_2018, on: '2018-04' };
	return map >= '2017-04' ? { gss: row.on_2017, on: '2017-04' } : { gss: row.on_2015, on: '2015-04' };
}

/** Fills the tables of places, for the map of each edition; throws where a place lies in a CCG that its map does not have. */
export function insertPlaces(
	connection: Sqlite.Database,
	folder: string,
	editions: readonly Edition[],
	lineage: readonly LineageRow[]
): void {
	insertInto(connection, places, readPlaces(folder));
	const parts = readPlaceAreas(folder);
	const lists = readMaps(folder);
	for (const map of new Set(editions.map((edition) => edition.map))) {
		const areaOf = new Map(lists.filter((row) => row.map === map).map(({ gss, ods }) => [gss, ods]));
		const found = new Map<string, { place: string; map: Vintage; area: string; share: number }>();
		const next = new Map<string, string>();
		for (const part of parts) {
			const { gss, on } = known(part, map);
			const to = next.get(gss) ?? carried(gss, on, map, lineage);
			next.set(gss, to);
			const area = areaOf.get(to);
			if (area === undefined) throw new Error(`${part.place} lies in ${to}, which the map of ${map} does not have.`);
			const key = `${part.place} ${area}`;
			const share = Math.min(1, Number(((found.get(key)?.share ?? 0) + part.share).toFixed(3)));
			found.set(key, { place: part.place, map, area, share });
		}
		insertInto(connection, placeAreas, found.values());
	}
}
