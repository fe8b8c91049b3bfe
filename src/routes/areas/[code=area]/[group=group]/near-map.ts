import type { GeometryCollection, Topology } from 'topojson-specification';
import { outlines, type Outline } from '#lib/charts/outlines.ts';
import type { Vintage } from '#lib/domain/area.ts';

/** The size of the box that the small map is drawn to. */
export const NEAR_BOX = { width: 480, height: 300 } as const;

const held = new Map<Vintage, Promise<Topology | undefined>>();

async function topologyOf(fetch: typeof globalThis.fetch, map: Vintage): Promise<Topology | undefined> {
	const answer = await fetch(`/maps/${map}.topojson`);
	return answer.ok ? ((await answer.json()) as Topology) : undefined;
}

/** The outlines of some areas of a map alone, drawn to fill the box; none where the map has no boundaries. */
export async function nearOutlines(fetch: typeof globalThis.fetch, map: Vintage, codes: readonly string[]): Promise<readonly Outline[]> {
	const topology = await (held.get(map) ?? topologyOf(fetch, map));
	if (!topology) return [];
	held.set(map, Promise.resolve(topology));
	const areas = topology.objects['areas'] as GeometryCollection<{ ods: string }>;
	const wanted: ReadonlySet<unknown> = new Set(codes);
	const geometries = areas.geometries.filter((one) => one.properties && 'ods' in one.properties && wanted.has(one.properties.ods));
	return outlines({ ...topology, objects: { areas: { ...areas, geometries } } }, NEAR_BOX);
}
