import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { around, steps, type Cell } from '../../../scripts/geography/hex-grid.ts';
import { hexesOf, type Hexes } from '../../../scripts/geography/hexes.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readNeighbours } from '../../../scripts/tidy/neighbours.ts';
import { rawOf } from './support.ts';

const DRAWN = ['2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04'] as const;
const lists = readMaps('data');
const neighbours = readNeighbours('data');
const read = (map: string): Hexes => JSON.parse(readFileSync(`static/maps/${map}.hex.json`, 'utf8')) as Hexes;
/** The hexagons with odd rows half a hexagon east, whatever the file's own layout. */
const oddRows = ({ hexes, layout }: Hexes): Map<string, Cell> =>
	new Map(Object.entries(hexes).map(([ods, [q, r]]) => [ods, layout === 'odd-r' ? [q, r] : [q, r + 1]]));

function keptOf(map: string): { kept: number; all: number } {
	const cells = oddRows(read(map));
	const ods = new Map(lists.filter((row) => row.map === map).map((row) => [row.gss, row.ods]));
	const pairs = neighbours.filter((row) => row.map === map && row.gss < row.other);
	const kept = pairs.filter((row) => steps(cells.get(ods.get(row.gss)!)!, cells.get(ods.get(row.other)!)!) === 1);
	return { kept: kept.length, all: pairs.length };
}

describe('the hexagons of an edition', () => {
	it.each(DRAWN)('of %s are one for each CCG of the list, no two in one place, and begin at column and row 0', (map) => {
		const { hexes, map: named } = read(map);
		const cells = Object.values(hexes);
		expect(named).toBe(map);
		expect(Object.keys(hexes).sort()).toEqual(
			lists
				.filter((row) => row.map === map)
				.map((row) => row.ods)
				.sort()
		);
		expect(new Set(cells.map((cell) => cell.join(' '))).size).toBe(cells.length);
		expect([Math.min(...cells.map(([q]) => q)), Math.min(...cells.map(([, r]) => r))]).toEqual([0, 0]);
	});

	it.each(DRAWN)('of %s say how they were laid out and how many true borders they keep', (map) => {
		const { kept, all } = keptOf(map);
		const { basis } = read(map);
		expect(basis).toContain(`${kept} of ${all} shared borders are kept.`);
		expect(basis).toContain(map <= '2017-04' ? 'population cartogram of April 2018' : 'placed by this project');
		expect(kept / all).toBeGreaterThan(map <= '2017-04' ? 0.55 : 0.7);
	});

	it('keep more borders in 2021 than the layout held before, 187', () => {
		expect(keptOf('2021-04').kept).toBeGreaterThan(187);
	});

	it.each(DRAWN)('of %s have the north at the top and the east on the right', (map) => {
		const { hexes } = read(map);
		expect(hexes['00L']![1]).toBeLessThan(hexes['02P']![1]);
		expect(hexes['02P']![1]).toBeLessThan(hexes['09D']![1]);
		expect(hexes['11N']![0]).toBeLessThan(hexes['09D']![0]);
		expect(hexes['99A']![0]).toBeLessThan(hexes['03H']![0]);
	});

	it('let the Isle of Wight stand alone from 2018', () => {
		for (const map of ['2018-04', '2019-04', '2020-04']) {
			const cells = oddRows(read(map));
			const taken = new Set([...cells.values()].map((cell) => cell.join(' ')));
			expect(
				around(cells.get('10L')!).filter((cell) => taken.has(cell.join(' '))),
				map
			).toEqual([]);
		}
	});

	it('turn rows that were counted northwards into rows counted southwards', () => {
		const map = '2017-04';
		const small = [
			{ map, gss: 'E38000001', ods: '00A', name: 'north' },
			{ map, gss: 'E38000002', ods: '00B', name: 'south' }
		] as const;
		const raw = rawOf({ 'geo/cartograms/ccg-2017.hexjson': { layout: 'odd-r', hexes: { '00A': { q: 5, r: 8 }, '00B': { q: 5, r: 7 } } } });
		const between = [{ map, gss: 'E38000001', other: 'E38000002', border_km: 1, basis: 'held' }] as const;
		const { hexes, layout, basis } = hexesOf(raw, small, map, between);
		expect({ hexes, layout }).toEqual({ hexes: { '00A': [0, 0], '00B': [0, 1] }, layout: 'odd-r' });
		expect(basis).toContain('1 of 1 shared borders');
		expect(() => hexesOf(raw, small.slice(1), map, between)).toThrow(/not those of its list/);
	});
});
