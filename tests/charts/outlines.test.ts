import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { topology } from 'topojson-server';
import { outlines } from '#lib/charts/outlines.ts';

const square = (ods: string, x: number, y: number) => ({
	type: 'Feature' as const,
	properties: { ods },
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[x, y],
				[x + 1, y],
				[x + 1, y + 1],
				[x, y + 1],
				[x, y]
			]
		]
	}
});

const features: FeatureCollection = { type: 'FeatureCollection', features: [square('N', 0, 53), square('S', 0, 52)] };
const map = topology({ areas: features });

it('outlines draws each area to the box, north at the top, whichever way its ring is wound', () => {
	const [north, south] = outlines(map, { width: 60, height: 200 });
	expect(north).toMatchObject({ code: 'N' });
	const top = (d: string) => Math.min(...[...d.matchAll(/[ML]?-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
	expect(top(north!.d)).toBeLessThan(top(south!.d));
	const bounds = [...`${north!.d}${south!.d}`.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x) / 60, Number(y) / 200]);
	expect(Math.min(...bounds)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...bounds)).toBeLessThanOrEqual(1);
});

it('outlines squeezes longitude, since a degree of it is shorter than one of latitude at 53 degrees north', () => {
	const [north] = outlines(map, { width: 1000, height: 1000 });
	const points = [...north!.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
	const width = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
	const height = Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y));
	expect(width / height).toBeCloseTo(Math.cos((53 * Math.PI) / 180), 2);
});
