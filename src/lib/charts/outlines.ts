import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** An area's outline as the `d` of an SVG path. */
export interface Outline {
	/** The ODS code. */
	readonly code: string;
	readonly d: string;
}

/** Degrees of longitude are this much shorter than degrees of latitude in the middle of England. */
const SQUEEZE = Math.cos((53 * Math.PI) / 180);

const squeezed = (ring: readonly Position[]): Position[] => ring.map(([x = 0, y = 0]) => [x * SQUEEZE, y]);

function flat(shape: Polygon | MultiPolygon): MultiPolygon {
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(squeezed)) };
}

/**
 * The areas of a map (object "areas", longitude and latitude) drawn in whole tenths of a box's units, so that all of them fill it, or
 * those whose codes are in `about`.
 */
export function outlines(
	topology: Topology,
	box: { readonly width: number; readonly height: number },
	about?: ReadonlySet<string>
): readonly Outline[] {
	const areas = topology.objects['areas'] as GeometryCollection<{ ods: string }>;
	const shapes = feature(topology, areas).features.map(({ properties, geometry }) => ({
		code: properties.ods,
		geometry: flat(geometry as Polygon | MultiPolygon)
	}));
	const whole = {
		type: 'GeometryCollection' as const,
		geometries: shapes.flatMap(({ code, geometry }) => (!about || about.has(code) ? [geometry] : []))
	};
	const path = geoPath(geoIdentity().reflectY(true).fitSize([box.width, box.height], whole)).digits(1);
	return shapes.map(({ code, geometry }) => ({ code, d: path(geometry) ?? '' }));
}
