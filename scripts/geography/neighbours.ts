import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Vintage } from '#lib/domain/area.ts';
import type { LineageRow } from '../tidy/lineage.ts';
import type { NeighbourRow } from '../tidy/neighbours.ts';
import { bordersOf } from './borders.ts';
import { boundariesOf, DRAWN } from './boundaries.ts';
import { gssLookup, mapOfYear, type Listed } from './lists.ts';
import { numberIn, type RawFolder } from './raw.ts';

type Kilometres = Map<string, number>;
type Basis = NeighbourRow['basis'];

const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const tenths = (km: number): number => Math.round(km * 10) / 10;

/** The borders of the held table, April 2015 and 2017, each pair once; measured on boundaries that run through the water. */
function heldBorders(raw: RawFolder, lists: readonly Listed[], map: Vintage): Kilometres {
	const path = 'geo/derived/ccg-neighbours.csv';
	const gss = gssLookup(lists);
	const rows = raw.rows(path, ['year', 'ccg_ods', 'neighbour_ods', 'shared_border_km']).filter((row) => mapOfYear(row.year) === map);
	return new Map(rows.map((row) => [key(gss(map, row.ccg_ods), gss(map, row.neighbour_ods)), numberIn(row.shared_border_km, path)]));
}

/** The borders that can be seen on the boundaries of a map. They stop at the shore, so rivers such as the Thames part neighbours. */
function seenBorders(raw: RawFolder, lists: readonly Listed[], map: Vintage): Kilometres {
	const drawn = topology({ areas: boundariesOf(raw, lists, map) }, 1e5);
	const areas = (drawn.objects['areas'] as GeometryCollection<{ gss: string }>).geometries;
	return new Map(bordersOf(drawn, areas).map(({ pair, km }) => [key(...pair), km]));
}

/** The area that most of an area's people were in after the next list. */
function heir(gss: string, map: Vintage, lineage: readonly LineageRow[]): string {
	const links = lineage.filter((row) => row.to_map === map && row.from === gss);
	return links.reduce((best, row) => (row.share_of_from > best.share ? { to: row.to, share: row.share_of_from } : best), {
		to: gss,
		share: 0
	}).to;
}

/** Pairs handed on to the next list: each side to its heir, lengths of joined areas added, pairs that became one area dropped. */
function handedOn(borders: Kilometres, map: Vintage, lineage: readonly LineageRow[]): Kilometres {
	const next: Kilometres = new Map();
	for (const [pair, km] of borders) {
		const [a = '', b = ''] = pair.split(' ').map((gss) => heir(gss, map, lineage));
		if (a !== b) next.set(key(a, b), (next.get(key(a, b)) ?? 0) + km);
	}
	return next;
}

function bothWays(map: Vintage, borders: Kilometres, basis: Basis): NeighbourRow[] {
	return [...borders].flatMap(([pair, km]) => {
		const [a = '', b = ''] = pair.split(' ');
		const row = { map, border_km: tenths(km), basis };
		return [
			{ ...row, gss: a, other: b },
			{ ...row, gss: b, other: a }
		];
	});
}

const without = (borders: Kilometres, known: Kilometres): Kilometres => new Map([...borders].filter(([pair]) => !known.has(pair)));

/**
 * Who shares a border with whom on every map that can be drawn. The lists of 2015 and 2017 are held; later maps are measured
 * on their boundaries, and borders in the water that those leave out are handed on from the list of 2017.
 */
export function neighboursOf(raw: RawFolder, lists: readonly Listed[], lineage: readonly LineageRow[]): NeighbourRow[] {
	const of2015 = heldBorders(raw, lists, '2015-04');
	const of2017 = heldBorders(raw, lists, '2017-04');
	const rows = [...bothWays('2015-04', of2015, 'held'), ...bothWays('2016-04', of2015, 'held'), ...bothWays('2017-04', of2017, 'held')];
	let water = without(of2017, seenBorders(raw, lists, '2017-04'));
	for (const map of DRAWN.filter((drawn) => drawn > '2017-04')) {
		const seen = seenBorders(raw, lists, map);
		water = handedOn(water, map, lineage);
		rows.push(...bothWays(map, seen, 'computed'), ...bothWays(map, without(water, seen), 'held'));
	}
	return rows;
}
