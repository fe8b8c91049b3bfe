import { isVintage, type Vintage } from '#lib/domain/area.ts';
import type { RawFolder } from './raw.ts';

/** A CCG on a published list, before its region is known. */
export interface Listed {
	readonly map: Vintage;
	readonly gss: string;
	readonly ods: string;
	readonly name: string;
}

/** The map that the year of a held table stands for: lists are of April, that of 2022 of July. */
export function mapOfYear(year: string): Vintage {
	const map = `${year}-${year === '2022' ? '07' : '04'}`;
	if (!isVintage(map)) throw new Error(`No list of CCGs of ${year} is known.`);
	return map;
}

/** Every CCG of every list held, and the sub-ICB locations that followed. The list of 2013 leaves out the word CCG: it is added. */
export function listed(raw: RawFolder): Listed[] {
	return raw.rows('geo/derived/ccg-codes-by-year.csv', ['year', 'ods_code', 'gss_code', 'name']).map((row) => {
		const name = row.name.trim();
		return { map: mapOfYear(row.year), gss: row.gss_code, ods: row.ods_code, name: row.year === '2013' ? `${name} CCG` : name };
	});
}

/** Looks up the GSS code of an ODS code on a map; throws where the map has no such CCG. */
export function gssLookup(lists: readonly Listed[]): (map: Vintage, ods: string) => string {
	const found = new Map(lists.map((row) => [`${row.map} ${row.ods}`, row.gss]));
	return (map, ods) => {
		const gss = found.get(`${map} ${ods}`);
		if (gss === undefined) throw new Error(`The list of ${map} has no CCG ${ods}.`);
		return gss;
	};
}
