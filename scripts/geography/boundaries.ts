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

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
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

/** The boundaries of a map, by GSS code; throws unless its codes are exactly those of the list. */
export function boundariesOf(
	raw: RawFolder,
	lists: readonly Listed[],
	map: Vintage
): FeatureCollection<Polygon | MultiPolygon, Boundary['properties']> {
	const source = FILES.find((file) => file.map === map);
	if (!source) throw new Error(`No boundaries of ${map} are held.`);
	const list = lists.filter((row) => row.map === map);
	const features = collection.parse(raw.json(`geo/boundaries/${source.file}`)).features.map(({ properties, geometry }): Boundary => {
		const code = properties[source.property];
		const ccg = list.find(({ gss, ods }) => code === gss || code === ods);
		if (!ccg) throw new Error(`${source.file}: the list of ${map} has no ${String(code)}.`);
		const rewound: Polygon | MultiPolygon =
			geometry.type === 'Polygon'
				? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
				: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
		return { type: 'Feature', properties: { gss: ccg.gss, ods: ccg.ods }, geometry: rewound };
	});
	if (new Set(features.map((feature) => feature.properties.gss)).size !== list.length || features.length !== list.length) {
		throw new Error(`${source.file} has ${features.length} boundaries for the ${list.length} CCGs of ${map}.`);
	}
	return { type: 'FeatureCollection', features: features.sort((a, b) => (a.properties.gss < b.properties.gss ? -1 : 1)) };
}
