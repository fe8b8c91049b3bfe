import type { Topology } from 'topojson-specification';
import { boxOfPath, isSeen } from '#lib/charts/map-window.ts';
import { outlines, type Outline } from '#lib/charts/outlines.ts';
import type { Vintage } from '#lib/domain/area.ts';

/** The size of the box that the small map is drawn to. */
export const NEAR_BOX = { width: 480, height: 300 } as const;

const held = new Map<Vintage, Promise<Topology | undefined>>();

async function topologyOf(fetch: typeof globalThis.fetch, map: Vintage): Promise<Topology | undefined> {
	const answer = await fetch(`/maps/${map}.topojson`);
	return answer.ok ? ((await answer.json()) as Topology) : undefined;
}

const WHOLE = { left: 0, top: 0, ...NEAR_BOX };

/** The outlines of a map's areas drawn so that some of them fill the box, with what of the others is seen in it; none where the map has no boundaries. */
export async function nearOutlines(fetch: typeof globalThis.fetch, map: Vintage, codes: readonly string[]): Promise<readonly Outline[]> {
	const topology = await (held.get(map) ?? topologyOf(fetch, map));
	if (!topology || codes.length === 0) return [];
	held.set(map, Promise.resolve(topology));
	return outlines(topology, NEAR_BOX, new Set(codes)).filter(({ d }) => isSeen(boxOfPath(d), WHOLE));
}

/** The outlines of some areas alone, for the small maps of the five groups, in whole units so that they take few bytes. */
export async function smallOutlines(fetch: typeof globalThis.fetch, map: Vintage, codes: readonly string[]): Promise<readonly Outline[]> {
	const wanted = new Set(codes);
	const near = await nearOutlines(fetch, map, codes);
	return near.flatMap(({ code, d }) => (wanted.has(code) ? [{ code, d: d.replace(/\.\d/g, '') }] : []));
}
