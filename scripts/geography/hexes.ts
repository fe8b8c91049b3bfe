import { geoArea, geoCentroid } from 'd3-geo';
import { z } from 'zod';
import type { Vintage } from '#lib/domain/area.ts';
import type { NeighbourRow } from '../tidy/neighbours.ts';
import { assign } from './assignment.ts';
import { boundariesOf } from './boundaries.ts';
import { centreOf, ROW, steps, type Cell, type Point } from './hex-grid.ts';
import type { Listed } from './lists.ts';
import type { RawFolder } from './raw.ts';
import { makeRoom } from './room.ts';
import { improve } from './swaps.ts';

/** One equal hexagon for each CCG of a map, by ODS code; rows grow southwards, as on a screen, and `layout` says which stand half a hexagon east. */
export interface Hexes {
	readonly map: Vintage;
	readonly layout: 'odd-r' | 'even-r';
	/** How it was laid out, in a sentence. */
	readonly basis: string;
	readonly hexes: Readonly<Record<string, Cell>>;
}

/** The map whose hexagons are held, for the maps that have the same areas or are it. */
const HELD: Partial<Record<Vintage, string>> = { '2015-04': '2015', '2016-04': '2015', '2017-04': '2017' };
/** A hexagon further than this from where every area would best be is not offered. */
const OFFERED = 1.6;
/** Latitude at which a degree east is drawn as long as it is. */
const MIDDLE = (52.9 * Math.PI) / 180;
const ATTEMPTS = 8;

const hexJson = z.object({ layout: z.literal('odd-r'), hexes: z.record(z.string(), z.object({ q: z.int(), r: z.int() })) });

/** The held layout. HexJSON counts rows northwards; ours grow southwards, and turning the sign leaves odd rows odd. */
function heldCells(raw: RawFolder, year: string): Map<string, Cell> {
	const { hexes } = hexJson.parse(raw.json(`geo/cartograms/ccg-${year}.hexjson`));
	return new Map(Object.entries(hexes).map(([ods, { q, r }]) => [ods, [q, -r]]));
}

/** The centres of the areas, scaled so that as many hexagons of width 1 cover as much as the areas do. */
function centres(raw: RawFolder, lists: readonly Listed[], map: Vintage): { ods: string[]; gss: string[]; points: Point[] } {
	const { features } = boundariesOf(raw, lists, map);
	const squareDegrees = features.reduce((sum, area) => sum + geoArea(area), 0) * (180 / Math.PI) ** 2;
	const scale = Math.sqrt((features.length * ROW) / squareDegrees);
	const points = features.map((area): Point => {
		const [lon, lat] = geoCentroid(area);
		return [(lon + 7) * Math.cos(MIDDLE) * scale, (56 - lat) * scale];
	});
	return { ods: features.map((area) => area.properties.ods), gss: features.map((area) => area.properties.gss), points };
}

/** The hexagons near any of the points. */
function offered(points: readonly Point[]): Cell[] {
	const near = new Map<string, Cell>();
	for (const [x, y] of points) {
		for (let r = Math.floor(y / ROW) - 2; r <= y / ROW + 3; r++) {
			for (let q = Math.floor(x) - 3; q <= x + 3; q++) {
				const [cx, cy] = centreOf([q, r]);
				if (Math.hypot(cx - x, cy - y) < OFFERED) near.set(`${q} ${r}`, [q, r]);
			}
		}
	}
	return [...near.values()];
}

/** One attempt at a layout: each area gets a hexagon at the least distance in all, then areas are swapped for the better. */
function attempt(targets: readonly Point[], borders: readonly (readonly number[])[], seed: number): Cell[] {
	const free = offered(targets);
	const found = assign(targets.length, free.length, (i, j) => {
		const [x, y] = centreOf(free[j]!);
		return (x - targets[i]![0]) ** 2 + (y - targets[i]![1]) ** 2;
	});
	const cells = found.map((j) => free[j]!);
	improve({ cells, targets, borders }, seed);
	return cells;
}

/** Our own layout: room is made for every area, and of several attempts on a grid moved a little the first that keeps most borders is taken. */
function ownCells(raw: RawFolder, lists: readonly Listed[], map: Vintage, neighbours: readonly NeighbourRow[]): Map<string, Cell> {
	const { ods, gss, points } = centres(raw, lists, map);
	const borders = gss.map((code) => neighbours.filter((row) => row.map === map && row.gss === code).map((row) => gss.indexOf(row.other)));
	const pairs = borders.flatMap((others, i) => others.filter((j) => j > i).map((j): [number, number] => [i, j]));
	const targets = makeRoom(points, pairs);
	const kept = (cells: readonly Cell[]): number => pairs.filter(([i, j]) => steps(cells[i]!, cells[j]!) === 1).length;
	const attempts = Array.from({ length: ATTEMPTS }, (_, n) => {
		const cells = attempt(
			targets.map(([x, y]) => [x + n / ATTEMPTS, y]),
			borders,
			n + 1
		);
		return { cells, kept: kept(cells) };
	});
	const best = attempts.reduce((best, other) => (other.kept > best.kept ? other : best));
	return new Map(best.cells.map((cell, i) => [ods[i]!, cell]));
}

/** How many of a map's borders lie between hexagons side by side, and how many there are. */
function bordersKept(
	cells: ReadonlyMap<string, Cell>,
	lists: readonly Listed[],
	map: Vintage,
	neighbours: readonly NeighbourRow[]
): [number, number] {
	const cellOf = new Map(lists.filter((row) => row.map === map).map((row) => [row.gss, cells.get(row.ods)]));
	const pairs = neighbours.filter((row) => row.map === map && row.gss < row.other);
	const kept = pairs.filter((row) => {
		const [a, b] = [cellOf.get(row.gss), cellOf.get(row.other)];
		return a && b && steps(a, b) === 1;
	});
	return [kept.length, pairs.length];
}

/** The hexagons of a map: those held for 2015 and 2017, our own for later maps; throws unless there is one for each CCG. */
export function hexesOf(raw: RawFolder, lists: readonly Listed[], map: Vintage, neighbours: readonly NeighbourRow[]): Hexes {
	const held = HELD[map];
	const cells = held ? heldCells(raw, held) : ownCells(raw, lists, map, neighbours);
	const codes = lists.filter((row) => row.map === map).map((row) => row.ods);
	if (cells.size !== codes.length || codes.some((ods) => !cells.has(ods)))
		throw new Error(`The hexagons of ${map} are not those of its list.`);
	const [kept, all] = bordersKept(cells, lists, map, neighbours);
	const how = held
		? 'placed by optimal assignment from a population cartogram of April 2018'
		: 'placed by this project from its centre and its borders, by optimal assignment and then by swaps';
	const first = (axis: 0 | 1): number => Math.min(...[...cells.values()].map((cell) => cell[axis]));
	const [q0, r0] = [first(0), first(1)];
	return {
		map,
		layout: r0 % 2 === 0 ? 'odd-r' : 'even-r',
		basis: `One equal hexagon for each CCG, ${how}; ${kept} of ${all} shared borders are kept.`,
		hexes: Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ods, [q, r]]) => [ods, [q - q0, r - r0] as const]))
	};
}
