import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../scripts/geography/boundaries.ts';
import { rawOf } from './support.ts';

const FILE = 'geo/boundaries/ccg-2019-04.geojson';
const lists = [
	{ map: '2019-04', gss: 'E38000001', ods: '00A', name: 'A' },
	{ map: '2019-04', gss: 'E38000002', ods: '00B', name: 'B' },
	{ map: '2020-04', gss: 'E38000003', ods: '00C', name: 'C' }
] as const;
const square = (x: number, y: number, size: number): number[][] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y]
];
const ccg = (code: string, coordinates: number[][][]) => ({ properties: { code }, geometry: { type: 'Polygon', coordinates } });
const read = (features: unknown[]) => boundariesOf(rawOf({ [FILE]: { features } }), lists, '2019-04').features;

describe('boundaries of a map', () => {
	it('are wound for d3-geo whichever way they came: clockwise outside, the other way for holes', () => {
		const hole = square(0.25, 50.25, 0.5);
		const found = read([ccg('00B', [square(2, 50, 1)]), ccg('00A', [square(0, 50, 1).reverse(), hole.reverse()])]);
		expect(found.map((boundary) => boundary.properties)).toEqual([
			{ gss: 'E38000001', ods: '00A' },
			{ gss: 'E38000002', ods: '00B' }
		]);
		const [holed, whole] = found.map((boundary) => geoArea(boundary));
		expect(whole).toBeLessThan(0.001);
		expect(holed! / whole!).toBeCloseTo(0.75, 2);
	});

	it.each([
		['in metres of a grid', square(440_000, 380_000, 1000), /not in degrees/],
		['with latitude first', square(50, 0, 1), /not in degrees/],
		[
			'that is no number',
			[
				[0, 50],
				[1, 50],
				[NaN, 51],
				[0, 50]
			],
			/number/
		],
		['whose ring is open', square(0, 50, 1).slice(0, 4), /not closed/]
	])('are refused %s', (_, points, why) => {
		expect(() => read([ccg('00A', [points]), ccg('00B', [square(2, 50, 1)])])).toThrow(why);
	});

	it('must be those of the list: none strange, none missing, none twice', () => {
		expect(() => read([ccg('00A', [square(0, 50, 1)]), ccg('00C', [square(1, 50, 1)])])).toThrow(/the list of 2019-04 has no 00C/);
		expect(() => read([ccg('00A', [square(0, 50, 1)])])).toThrow(/1 boundaries for the 2 CCGs/);
		expect(() => read([ccg('00A', [square(0, 50, 1)]), ccg('00A', [square(1, 50, 1)])])).toThrow(/2 boundaries for the 2 CCGs/);
	});
});
