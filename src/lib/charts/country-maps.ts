import type { Topology } from 'topojson-specification';
import type { Vintage } from '#lib/domain/area.ts';
import type { HexLayout } from './hexagon.ts';
import { outlines, type Outline } from './outlines.ts';
import { MAP_BOX } from './map-box.ts';

/** The hexagons of a map by ODS code, and a sentence on who laid them out. */
export interface Hexes {
	readonly layout: HexLayout;
	readonly basis: string;
	readonly hexes: Readonly<Record<string, readonly [q: number, r: number]>>;
}

/** The hexagon layout of a map; `undefined` where there is none. */
export async function hexesOf(fetch: typeof globalThis.fetch, map: Vintage): Promise<Hexes | undefined> {
	const answer = await fetch(`/maps/${map}.hex.json`);
	return answer.ok ? ((await answer.json()) as Hexes) : undefined;
}

const drawn = new Map<Vintage, readonly Outline[]>();

/** The outlines of a map's areas, drawn once to `MAP_BOX`; `undefined` where the map has no boundaries. */
export async function outlinesOf(fetch: typeof globalThis.fetch, map: Vintage): Promise<readonly Outline[] | undefined> {
	const known = drawn.get(map);
	if (known) return known;
	const answer = await fetch(`/maps/${map}.topojson`);
	if (!answer.ok) return undefined;
	const shapes = outlines((await answer.json()) as Topology, MAP_BOX);
	drawn.set(map, shapes);
	return shapes;
}
