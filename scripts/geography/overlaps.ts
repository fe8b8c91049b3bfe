import type { AreaRow } from '../tidy/areas.ts';
import type { OverlapRow } from '../tidy/overlaps.ts';
import { mapOfYear } from './lists.ts';
import { numberIn, type RawFolder } from './raw.ts';

/** Councils made in 2019 to 2021 that later figures are published for (rule 8 of the editions); Buckinghamshire and Northamptonshire's two by the name of the district. */
const NEW_COUNCILS = ['E06000058', 'E06000059', 'E06000060', 'E06000061', 'E06000062'];

interface Overlap {
	readonly row: OverlapRow;
	readonly name: string;
}

function hwbs(raw: RawFolder): Overlap[] {
	const path = 'geo/derived/ccg-utla-overlap.csv';
	return raw.rows(path, ['year', 'ccg_gss', 'utla_gss', 'utla_name', 'share_of_ccg', 'share_of_utla']).map((row) => ({
		row: {
			map: mapOfYear(row.year),
			gss: row.ccg_gss,
			other: row.utla_gss,
			kind: 'hwb',
			share_of_ccg: numberIn(row.share_of_ccg, path),
			share_of_other: numberIn(row.share_of_utla, path)
		},
		name: row.utla_name
	}));
}

function districts(raw: RawFolder): Overlap[] {
	const path = 'geo/derived/ccg-lad-overlap.csv';
	return raw.rows(path, ['year', 'ccg_gss', 'lad_gss', 'lad_name', 'share_of_ccg', 'share_of_lad']).map((row) => ({
		row: {
			map: mapOfYear(row.year),
			gss: row.ccg_gss,
			other: row.lad_gss,
			kind: 'district',
			share_of_ccg: numberIn(row.share_of_ccg, path),
			share_of_other: numberIn(row.share_of_lad, path)
		},
		name: row.lad_name
	}));
}

/** What CCGs share with councils and districts, and those places themselves under their newest names. */
export function overlapsOf(raw: RawFolder): { overlaps: OverlapRow[]; places: AreaRow[] } {
	const places = new Map<string, AreaRow>();
	const found = [...districts(raw), ...hwbs(raw)].sort((a, b) => (a.row.map < b.row.map ? -1 : a.row.map > b.row.map ? 1 : 0));
	const councils = new Set([...NEW_COUNCILS, ...found.filter(({ row }) => row.kind === 'hwb').map(({ row }) => row.other)]);
	for (const { row, name } of found) {
		places.set(row.other, { code: row.other, kind: councils.has(row.other) ? 'hwb' : 'district', name });
	}
	const unnamed = NEW_COUNCILS.filter((code) => !places.has(code));
	if (unnamed.length > 0) throw new Error(`No name is held for the council ${unnamed.join(', ')}.`);
	return { overlaps: found.map(({ row }) => row), places: [...places.values()] };
}
