import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { z } from 'zod';
import type { Vintage } from '#lib/domain/area.ts';
import type { Listed } from './lists.ts';
import type { RawFolder } from './raw.ts';

/** A CCG's boundary in degrees of longitude and latitude, rings wound as d3-geo wants them: outer clockwise, holes the other way. */
export type Boundary = Feature<Polygon | MultiPolygon, { readonly gss: string; readonly ods: string }>;

/** The boundary file of each map drawn, with the property that holds its ODS or GSS code; April 2016 has the areas of April 2015. */
const FILES: readonly { map: Vintage; file: string; property: string }[] = [
	{ map: '2015-04', file: 'ccg-2015-04-bsc.geojson', property: 'gss_code' },
	{ map: '2016-04', file: 'ccg-2015-04-bsc.geojson', property: 'gss_code' },
	{ map: '2017-04', file: 'ccg-2017-04.geojson', property: 'gss_code' },
	{ map: '2018-04', file: 'ccg-2018-04.geojson', property: 'gss_code' },
	{ map: '2019-04', file: 'ccg-2019-04.geojson', property: 'code' },
	{ map: '2020-04', file: 'ccg-2020-04.geojson', property: 'ccg20cd' },
	{ map: '2021-04', file: 'ccg-2021-04-buc.geojson', property: 'CCG21CD' }
];

/** The maps that can be drawn, oldest first. */
export const DRAWN: readonly Vintage[] = FILES.map(({ map }) => map);

/** Degrees between which all of England lies, with room: metres on a grid, or latitude before longitude, are far outside. */
const [WEST, EAST, SOUTH, NORTH] = [-10, 5, 49, 61];
const MOST_POINTS = 5_000_000;

const isInDegrees = ([lon = NaN, lat = NaN]: readonly number[]): boolean => lon > WEST && lon < EAST && lat > SOUTH && lat < NORTH;
const isClosed = (points: readonly (readonly number[])[]): boolean => points[0]?.join() === points.at(-1)?.join();

const position = z.array(z.number()).min(2).refine(isInDegrees, 'is not in degrees of longitude and latitude');
const ring = z.array(position).min(4).refine(isClosed, 'is a ring that is not closed');
const geometry = z.union([
	z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) })
]);
const collection = z.object({ features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry })) });

/** A ring turned, where it has to be, so that what it bounds is the smaller part of the globe, or for a hole the larger. */
function wound(points: readonly Position[], hole: boolean): Position[] {
	const flat = points.map(([lon, lat]) => [lon, lat] as [number, number]);
	const larger = geoArea({ type: 'Polygon', coordinates: [flat] }) > 2 * Math.PI;
	return larger === hole ? flat : flat.reverse();
}

const polygon = (rings: readonly (readonly Position[])[]): Position[][] => rings.map((points, i) => wound(points, i > 0));

/** How many points a shape has. */
function pointsIn(shape: z.output<typeof geometry>): number {
	const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
	return rings.reduce((sum, points) => sum + points.length, 0);
}

/** What is wrong with a collection, by the fault that lies deepest in it: "features.0.geometry.coordinates: is a ring that is not closed". */
function faultIn({ issues }: z.core.$ZodError): string {
	const deep = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): { path: readonly PropertyKey[]; message: string }[] => {
		const path = [...above, ...issue.path];
		const inside = issue.code === 'invalid_union' ? issue.errors.flat().flatMap((one) => deep(one, path)) : [];
		return [{ path, message: issue.message }, ...inside];
	};
	const [worst] = issues.flatMap((issue) => deep(issue, [])).sort((a, b) => b.path.length - a.path.length);
	return worst ? `${worst.path.join('.') || 'the whole'}: ${worst.message}` : 'cannot be read';
}

/** The boundaries in a collection, by GSS code; throws, naming the file, unless their codes, ODS or GSS, are exactly those of a list. */
export function boundariesIn(
	file: string,
	shapes: unknown,
	property: string,
	list: readonly Listed[]
): FeatureCollection<Polygon | MultiPolygon, Boundary['properties']> {
	const read = collection.safeParse(shapes);
	if (!read.success) throw new Error(`${file}, ${faultIn(read.error)}.`);
	const points = read.data.features.reduce((sum, shape) => sum + pointsIn(shape.geometry), 0);
	if (points > MOST_POINTS) throw new Error(`${file} has ${points} points, more than ${MOST_POINTS}.`);
	const map = list[0]?.map ?? 'no map';
	const features = read.data.features.map(({ properties, geometry }): Boundary => {
		const code = properties[property];
		const ccg = list.find(({ gss, ods }) => code === gss || code === ods);
		if (!ccg) throw new Error(`${file}: the list of ${map} has no ${String(code)}.`);
		const rewound: Polygon | MultiPolygon =
			geometry.type === 'Polygon'
				? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
				: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
		return { type: 'Feature', properties: { gss: ccg.gss, ods: ccg.ods }, geometry: rewound };
	});
	if (new Set(features.map((feature) => feature.properties.gss)).size !== list.length || features.length !== list.length) {
		throw new Error(`${file} has ${features.length} boundaries for the ${list.length} CCGs of ${map}.`);
	}
	return { type: 'FeatureCollection', features: features.sort((a, b) => (a.properties.gss < b.properties.gss ? -1 : 1)) };
}

/** The boundaries of a map among the files held, by GSS code; throws unless its codes are exactly those of the list. */
export function boundariesOf(
	raw: RawFolder,
	lists: readonly Listed[],
	map: Vintage
): FeatureCollection<Polygon | MultiPolygon, Boundary['properties']> {
	const source = FILES.find((file) => file.map === map);
	if (!source) throw new Error(`No boundaries of ${map} are held.`);
	const list = lists.filter((row) => row.map === map);
	return boundariesIn(source.file, raw.json(`geo/boundaries/${source.file}`), source.property, list);
}
