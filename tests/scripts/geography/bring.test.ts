import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bring } from '../../../scripts/geography/bring.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';

const held = readMaps('data').filter((row) => row.map === '2021-04');
const quoted = (text: string): string => `"${text}"`;

/** The list of April 2021 in the form in which the Office for National Statistics publishes lists. */
const ons = (rows = held): string =>
	['CCG21CD,CCG21CDH,CCG21NM', ...rows.map(({ gss, ods, name }) => `${gss},${ods},${quoted(name)}`)].join('\n');

/** The same as an organisation file: capitals, 27 columns, no header, with a hub and a CCG that had closed. */
const ods = (): string =>
	[
		...held.map(({ ods: code, name }) => [code, name.toUpperCase(), 'Y63', 'QHM', '', '', '', '', '', 'TS1 1AA', '20130401', '', '', 'C']),
		['13N', 'CENTRAL SOUTHERN HUB', 'Y59', 'Q82', '', '', '', '', '', '', '20130401', '', '', 'H'],
		['00C', 'NHS DARLINGTON CCG', 'Y54', 'Q74', '', '', '', '', '', '', '20130401', '20200331', '', 'C']
	]
		.map((cells) => [...cells, ...Array<string>(27 - cells.length).fill('')].map(quoted).join(','))
		.join('\n');

let folder = '';
const dataDir = (): string => join(folder, 'data');
const maps = (): string => readFileSync(join(dataDir(), 'areas', 'maps.csv'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bring-'));
	mkdirSync(join(dataDir(), 'areas'), { recursive: true });
	cpSync('data/areas/maps.csv', join(dataDir(), 'areas', 'maps.csv'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function brought(text: string, map?: string, dryRun = false): string[] {
	const path = join(folder, 'published.file');
	writeFileSync(path, text);
	return bring(path, { dataDir: dataDir(), mapsDir: folder, map, dryRun });
}

it('bring finds nothing to do where a list is as held, in the form of either publisher', () => {
	const before = maps();
	expect(brought(ons())).toEqual([
		'published.file: names and codes of the Office for National Statistics, 106 CCGs, the list of 2021-04.',
		'All codes and names are as held; nothing to do.'
	]);
	expect(brought(ods(), '2021-04')[0]).toBe(
		'published.file: organisation file of the Organisation Data Service, 106 CCGs, the list of 2021-04.'
	);
	expect(maps()).toBe(before);
});

it('bring writes a name that a list has otherwise, and only says so in a rehearsal', () => {
	const other = held.map((row) => (row.ods === '02P' ? { ...row, name: 'NHS Barnsley and Dearne CCG' } : row));
	const before = maps();
	expect(brought(ons(other), undefined, true)).toContain('Rehearsal: nothing was written.');
	expect(maps()).toBe(before);
	expect(brought(ons(other))).toContain('02P is called NHS Barnsley and Dearne CCG there.');
	expect(maps()).toBe(before.replace('2021-04,E38000006,02P,NHS Barnsley CCG', '2021-04,E38000006,02P,NHS Barnsley and Dearne CCG'));
});

it.each([
	[
		'a list of another year',
		() => brought(ons(), '2019-04').slice(0, 0).concat(brought(ods(), '2019-04')),
		/is not the list of 2019-04: it has .*, which the list does not; it lacks/
	],
	['a CCG left out', () => brought(ons(held.filter((row) => row.ods !== '02P'))), /it lacks 02P/],
	[
		'codes that do not belong together',
		() => brought(ons().replace('E38000006,02P', 'E38000007,02P').replace('E38000007,99E', 'E38000006,99E')),
		/it pairs codes otherwise: E3800000[67]/
	],
	['an organisation file without a year', () => brought(ods()), /say which list it is of, with --map/],
	['another table', () => brought('LAD19CD,LAD19NM\nE06000001,Hartlepool'), /is no list of CCGs/],
	['a ragged row', () => brought(`${ons()}\nE38000006`), /line 108: A row has 1 cells where the header has 3/],
	[
		'boundaries of another list',
		() =>
			brought(
				JSON.stringify({
					type: 'FeatureCollection',
					features: [{ type: 'Feature', properties: { LAD19CD: 'E06000001' }, geometry: null }]
				}),
				'2021-04'
			),
		/no property with codes of the list of 2021-04; it has LAD19CD/
	]
])('bring refuses %s, and writes nothing', (_, bad, sentence) => {
	const before = maps();
	expect(bad).toThrow(sentence);
	expect(maps()).toBe(before);
});

it('bring draws the boundaries of a map, whatever their property is called', () => {
	const square = (i: number): number[][][] => {
		const [lon, lat] = [-5 + (i % 12) * 0.5, 50.5 + Math.floor(i / 12) * 0.5];
		return [
			[
				[lon, lat],
				[lon, lat + 0.4],
				[lon + 0.4, lat + 0.4],
				[lon + 0.4, lat],
				[lon, lat]
			]
		];
	};
	const features = held.map(({ gss }, i) => ({
		type: 'Feature',
		properties: { ccg21cd: gss, n: i },
		geometry: { type: 'Polygon', coordinates: square(i) }
	}));
	expect(brought(JSON.stringify({ type: 'FeatureCollection', features }), '2021-04')[0]).toBe(
		'published.file: boundaries of all 106 CCGs of 2021-04, codes in “ccg21cd”.'
	);
	const { objects } = JSON.parse(readFileSync(join(folder, '2021-04.topojson'), 'utf8')) as {
		objects: { areas: { geometries: { properties: { ods: string } }[] } };
	};
	expect(objects.areas.geometries.map(({ properties }) => properties.ods).sort()).toEqual(held.map((row) => row.ods).sort());
});
