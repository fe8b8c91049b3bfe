import { describe, expect, it } from 'vitest';
import { bordersOf } from '../../../scripts/geography/borders.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readNeighbours } from '../../../scripts/tidy/neighbours.ts';
import { readShapes } from './shapes.ts';

const neighbours = readNeighbours('data');
const maps = readMaps('data');
const key = (row: { gss: string; other: string }): string => `${row.gss} ${row.other}`;
const on = (map: string) => neighbours.filter((row) => row.map === map);

describe('neighbours', () => {
	it('are held for 2015 to 2017 and measured after that, each pair from both sides with one length', () => {
		const pairs = { '2015-04': 535, '2016-04': 535, '2017-04': 529, '2018-04': 497, '2019-04': 488, '2020-04': 335, '2021-04': 260 };
		for (const [map, count] of Object.entries(pairs)) {
			const km = new Map(on(map).map((row) => [key(row), row.border_km]));
			expect(km.size, map).toBe(count * 2);
			for (const row of on(map)) expect(km.get(`${row.other} ${row.gss}`), key(row)).toBe(row.border_km);
		}
		expect(neighbours.filter((row) => row.map <= '2017-04').every((row) => row.basis === 'held')).toBe(true);
		expect(on('2021-04').filter((row) => row.basis === 'held')).toHaveLength(2);
	});

	it('are none for the Isle of Wight, and some for every other CCG', () => {
		for (const map of new Set(neighbours.map((row) => row.map))) {
			const met = new Set(on(map).map((row) => row.gss));
			const alone = maps.filter((row) => row.map === map && !met.has(row.gss)).map((row) => row.ods);
			expect(alone, map).toEqual(map === '2021-04' ? [] : ['10L']);
		}
	});

	it('measured on the boundaries of 2015 and 2017 are the held ones but for under 3 in 100, all but one parted by water', () => {
		for (const map of ['2015-04', '2017-04'] as const) {
			const shapes = readShapes(map);
			const seen = bordersOf(shapes, shapes.objects.areas.geometries);
			const held = new Set(on(map).map(key));
			const strange = seen.filter(({ pair }) => !held.has(pair.join(' ')));
			// Bromley and Lambeth meet for a hundred metres at Crystal Palace.
			expect(strange.map(({ pair }) => pair)).toEqual([['E38000023', 'E38000092']]);
			expect((seen.length - strange.length) / (held.size / 2)).toBeGreaterThan(0.97);
		}
	});

	it('across the Tyne and the Thames stay neighbours on maps whose boundaries stop at the shore', () => {
		const ods = (map: string, code: string): string => maps.find((row) => row.map === map && row.ods === code)!.gss;
		for (const map of ['2017-04', '2018-04', '2020-04', '2021-04']) {
			expect(
				on(map).some((row) => row.gss === ods(map, '99C') && row.other === ods(map, '00N')),
				map
			).toBe(true);
		}
		expect(on('2020-04').some((row) => row.gss === ods('2020-04', '72Q') && row.other === ods('2020-04', '08V'))).toBe(true);
	});
});
