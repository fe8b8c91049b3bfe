import { geoContains } from 'd3-geo';
import { gssLookup, type Listed } from './lists.ts';
import { numberIn, type RawFolder } from './raw.ts';
import { boundariesOf, type Boundary } from './boundaries.ts';
import type { LineageRow } from '../tidy/lineage.ts';
import type { PlaceAreaRow, PlaceRow } from '../tidy/places.ts';
import { countiesOf } from './counties.ts';

const NAMED = 'geo/derived/place-to-ccg.csv';
const DISTRICTS = 'geo/derived/outcode-to-ccg.csv';

const KINDS: Readonly<Record<string, PlaceRow['kind']>> = { town: 'town', neighbourhood: 'neighbourhood', district: 'council' };

/** A part of a place as the tables held give it. */
interface Part {
	readonly place: PlaceRow;
	readonly at: readonly [number, number];
	readonly in2015: string;
	readonly in2017: string;
	readonly share: number;
}

/** Where the land of a CCG of 2017 lay in 2018: its one successor, or of several the one whose boundary holds the place's centre. */
function successor(links: readonly LineageRow[], boundaries: readonly Boundary[]): (gss: string, at: Part['at']) => string {
	const step = links.filter((link) => link.from_map === '2017-04' && link.to_map === '2018-04');
	return (gss, at) => {
		const next = step.filter(({ from }) => from === gss);
		if (next.length < 2) return next[0]?.to ?? gss;
		const around = next.find(({ to }) => boundaries.some((one) => one.properties.gss === to && geoContains(one, [...at])));
		// a centre that lies just outside a simplified boundary goes with most of the land
		return (around ?? [...next].sort((a, b) => b.share_of_from - a.share_of_from)[0]!).to;
	};
}

function namedParts(raw: RawFolder): Part[] {
	const within = countiesOf(raw);
	const columns = ['name', 'kind', 'source_code', 'district', 'lon', 'lat', 'ccg_ods_2015', 'ccg_ods_2017', 'share'] as const;
	return raw.rows(NAMED, columns).map((row) => {
		const kind = KINDS[row.kind];
		if (!kind) throw new Error(`${NAMED}: “${row.kind}” is no kind of place.`);
		const around = row.district === '' ? within(row.source_code, row.name) : row.district;
		return {
			place: { id: row.source_code, kind, name: row.name, ...(around === undefined ? {} : { within: around }) },
			// some have no centre in the tables held; they lie in no CCG that was split
			at: [Number(row.lon), Number(row.lat)],
			in2015: row.ccg_ods_2015,
			in2017: row.ccg_ods_2017,
			share: numberIn(row.share, NAMED)
		};
	});
}

function postcodeParts(raw: RawFolder): Part[] {
	const columns = ['outcode', 'town', 'region', 'lon', 'lat', 'ccg_ods_2015', 'ccg_ods_2017', 'share_of_practices'] as const;
	return raw.rows(DISTRICTS, columns).map((row) => {
		const around = [row.town, row.region].filter((name, i, all) => name !== '' && all.indexOf(name) === i).join(', ');
		return {
			place: { id: row.outcode, kind: 'postcode-district', name: row.outcode, ...(around === '' ? {} : { within: around }) },
			at: [Number(row.lon), Number(row.lat)],
			in2015: row.ccg_ods_2015,
			in2017: row.ccg_ods_2017,
			share: row.share_of_practices === '' ? 0 : numberIn(row.share_of_practices, DISTRICTS)
		};
	});
}

/** Towns, councils, neighbourhoods and postcode districts of England, and the CCGs that their parts lay in. */
export function placesOf(
	raw: RawFolder,
	lists: readonly Listed[],
	lineage: readonly LineageRow[]
): { places: PlaceRow[]; placeAreas: PlaceAreaRow[] } {
	const gssOf = gssLookup(lists);
	const next = successor(lineage, boundariesOf(raw, lists, '2018-04').features);
	const places = new Map<string, PlaceRow>();
	const placeAreas = new Map<string, PlaceAreaRow>();
	for (const { place, at, in2015, in2017, share } of [...namedParts(raw), ...postcodeParts(raw)]) {
		places.set(place.id, place);
		const on2017 = gssOf('2017-04', in2017);
		const row = { place: place.id, on_2015: gssOf('2015-04', in2015), on_2017: on2017, on_2018: next(on2017, at) };
		const key = Object.values(row).join(' ');
		const sum = (placeAreas.get(key)?.share ?? 0) + share;
		placeAreas.set(key, { ...row, share: Number(Math.min(1, sum).toFixed(3)) });
	}
	return { places: [...places.values()], placeAreas: [...placeAreas.values()] };
}
