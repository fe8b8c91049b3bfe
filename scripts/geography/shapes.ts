import { geoArea } from 'd3-geo';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Boundary } from './boundaries.ts';

/** The areas of a map, simplified, with borders shared. */
export type Shapes = Topology<{ areas: GeometryCollection<Boundary['properties']> }>;

/** Bytes that a map may have as JSON. */
const LARGEST = 88_000;
/** Islands under this many square degrees (about a square kilometre) are left out. */
const SMALLEST_ISLAND = 0.00013;
/** Steps across England of what is written: about 55 m. */
const STEPS = 1e4;
/** London's areas are small: a corner there counts this many times as much as elsewhere. */
const LONDON_COUNTS = 5;

const inLondon = ([lon, lat]: [number, number]): boolean => lon > -0.55 && lon < 0.35 && lat > 51.27 && lat < 51.7;

function worth([a, b, c]: Triangle): number {
	const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
	return inLondon(b) ? area * LONDON_COUNTS : area;
}

/** Throws where simplifying has turned an area inside out, so that it would cover the globe, or to nothing. */
function checkAreas(shapes: Shapes): void {
	for (const area of feature(shapes, shapes.objects.areas).features) {
		const size = geoArea(area);
		if (!(size > 1e-8 && size < 0.01)) throw new Error(`The simplified boundary of ${area.properties.ods} covers ${size} steradians.`);
	}
}

/** The boundaries of a map as TopoJSON of one object `areas` with as much detail as fits in 88 kB: simplified, then quantized. */
export function shapesOf(boundaries: FeatureCollection<Polygon | MultiPolygon, Boundary['properties']>): Shapes {
	const whole = topology({ areas: boundaries }, 1e6) as Shapes;
	const mainland = filter(whole, filterAttachedWeight(whole, SMALLEST_ISLAND)) as Shapes;
	const weighed = presimplify(mainland, worth);
	const at = (least: number): Shapes => {
		const coarse = simplify(weighed, least);
		return quantize(filter(coarse, filterAttachedWeight(coarse, SMALLEST_ISLAND / 2)) as Shapes, STEPS);
	};
	let [fine, coarse] = [0, 1e-3];
	for (let i = 0; i < 24; i++) {
		const middle = (fine + coarse) / 2;
		if (JSON.stringify(at(middle)).length > LARGEST) fine = middle;
		else coarse = middle;
	}
	const shapes = at(coarse);
	checkAreas(shapes);
	return shapes;
}
