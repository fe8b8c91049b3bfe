import { readFileSync, statSync } from 'node:fs';
import { geoArea, geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../scripts/geography/shapes.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readShapes } from './shapes.ts';

const lists = readMaps('data');
const DRAWN = ['2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04'];
/** England to the low-water mark is about 130,400 square kilometres (ONS, Standard Area Measurements). */
const ENGLAND_KM2 = 130_400;

describe('the map of an edition', () => {
	it.each(DRAWN)('of %s has a shape for exactly the CCGs of its list, in at most 90 kB', (map) => {
		const { geometries } = readShapes(map).objects.areas;
		const found = geometries.map(({ properties }) => Object.values(properties ?? {}).join(' '));
		expect(found.sort()).toEqual(
			lists
				.filter((row) => row.map === map)
				.map((row) => `${row.gss} ${row.ods}`)
				.sort()
		);
		expect(statSync(`static/maps/${map}.topojson`).size).toBeLessThanOrEqual(90_000);
	});

	it.each(DRAWN)('of %s covers England once, wound for d3-geo', (map) => {
		const shapes = readShapes(map);
		const areas = feature(shapes, shapes.objects.areas);
		const km2 = areas.features.reduce((sum, area) => sum + geoArea(area), 0) * 6371.0088 ** 2;
		expect(km2 / ENGLAND_KM2).toBeGreaterThan(0.98);
		expect(km2 / ENGLAND_KM2).toBeLessThan(1.02);
		const [[west, south], [east, north]] = geoBounds(areas);
		expect([west, south, east, north].map(Math.round)).toEqual([-6, 50, 2, 56]);
	});

	it('of April 2016 is that of April 2015, whose areas it has', () => {
		expect(readFileSync('static/maps/2016-04.topojson')).toEqual(readFileSync('static/maps/2015-04.topojson'));
	});

	it('keeps a shared border one line, and each area a shape, when it is simplified', () => {
		const area = (gss: string, west: number) => {
			const east = west + 1;
			const wave = Array.from({ length: 2000 }, (_, i) => [1 + Math.sin(i) / 50, 51 + i / 2000]);
			const side = west === 0 ? [[0, 51], [0, 52], ...[...wave].reverse()] : [...wave, [east, 52], [east, 51]];
			const ring = west === 0 ? side : side;
			return {
				type: 'Feature' as const,
				properties: { gss, ods: gss },
				geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] }
			};
		};
		const shapes = shapesOf({ type: 'FeatureCollection', features: [area('A', 0), area('B', 1)] });
		const arcs = shapes.objects.areas.geometries.map((geometry) => (geometry.type === 'Polygon' ? geometry.arcs.flat() : []));
		expect(arcs[0]!.some((arc) => arcs[1]!.includes(~arc))).toBe(true);
	});
});
