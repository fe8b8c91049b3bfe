import { geoLength } from 'd3-geo';
import type { Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A border that two areas share, each named by its code, the first before the second. */
export interface Border {
	readonly pair: readonly [string, string];
	/** Along the lines as drawn. */
	readonly km: number;
}

const EARTH_KM = 6371.0088;

function arcsOf(geometry: GeometryObject): number[] {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const rings: number[][] = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
	return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

/** An arc as points in degrees. */
function pointsOf(topology: Topology, index: number): Position[] {
	const arc = topology.arcs[index] ?? [];
	if (!topology.transform) return arc;
	const { scale, translate } = topology.transform;
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}

/** The borders between the areas of a topology: the arcs that belong to two of them. Water where both are clipped is none. */
export function bordersOf(topology: Topology, areas: readonly GeometryObject<{ gss: string }>[]): Border[] {
	const owners = new Map<number, Set<string>>();
	for (const area of areas) {
		const gss = area.properties && 'gss' in area.properties ? area.properties.gss : '';
		for (const arc of arcsOf(area)) owners.set(arc, (owners.get(arc) ?? new Set<string>()).add(gss));
	}
	const borders = new Map<string, Border>();
	for (const [arc, codes] of owners) {
		const [a, b] = [...codes].sort();
		if (a === undefined || b === undefined) continue;
		const km = geoLength({ type: 'LineString', coordinates: pointsOf(topology, arc) }) * EARTH_KM;
		borders.set(`${a} ${b}`, { pair: [a, b], km: km + (borders.get(`${a} ${b}`)?.km ?? 0) });
	}
	return [...borders.values()];
}
