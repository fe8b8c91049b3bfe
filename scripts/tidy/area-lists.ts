import type { Vintage } from '#lib/domain/area.ts';
import { foldCcgName, foldDistrictName } from '#lib/domain/area-names.ts';
import type { AreaLists } from '../importers/contract.ts';
import { readAreas } from './areas.ts';
import { readMaps, type MapRow } from './maps.ts';
import { readOverlaps } from './overlaps.ts';

/** A map from keys to GSS codes; throws where two places would answer to one key. */
function uniquely(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [key, gss] of pairs) {
		const before = found.get(key);
		if (before !== undefined && before !== gss) throw new Error(`"${key}" could be ${before} or ${gss}.`);
		found.set(key, gss);
	}
	return found;
}

/** The districts, or councils with social services, of July 2015 under their folded names. */
function namedIn2015(dataDir: string, kind: 'district' | 'hwb'): ReadonlyMap<string, string> {
	const of2015 = new Set(readOverlaps(dataDir).flatMap((row) => (row.map === '2015-04' && row.kind === kind ? [row.other] : [])));
	const named = readAreas(dataDir).filter((row) => of2015.has(row.code));
	return uniquely(named.map((row) => [foldDistrictName(row.name), row.code]));
}

/** Who is on each map and under which name, from the files of data/areas; a map without a list throws. */
export function areaLists(dataDir: string): AreaLists {
	const byMap = new Map<Vintage, MapRow[]>();
	for (const row of readMaps(dataDir)) byMap.set(row.map, [...(byMap.get(row.map) ?? []), row]);
	const on = (map: Vintage): MapRow[] => {
		const rows = byMap.get(map);
		if (!rows) throw new Error(`No list of CCGs of ${map} is held.`);
		return rows;
	};
	const [districts, councils] = [namedIn2015(dataDir, 'district'), namedIn2015(dataDir, 'hwb')];
	return {
		ccgs: (map) => uniquely(on(map).map((row) => [row.ods, row.gss])),
		ccgNames: (map) => uniquely(on(map).map((row) => [foldCcgName(row.name), row.gss])),
		districtNames: () => districts,
		councilNames: () => councils
	};
}
