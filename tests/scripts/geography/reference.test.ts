import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../scripts/tidy/areas.ts';
import { readLineage } from '../../../scripts/tidy/lineage.ts';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readOverlaps } from '../../../scripts/tidy/overlaps.ts';
import { readPopulations } from '../../../scripts/tidy/populations.ts';
import { readVersions } from '../../../scripts/tidy/versions.ts';

const areas = new Map(readAreas('data').map((row) => [row.code, row]));
const maps = readMaps('data');
const versions = new Map(readVersions('data').map((row) => [row.gss, row]));
const lineage = readLineage('data');
const populations = readPopulations('data');
const overlaps = readOverlaps('data');

function sums<Row>(rows: readonly Row[], key: (row: Row) => string, value: (row: Row) => number): Map<string, number> {
	const total = new Map<string, number>();
	for (const row of rows) total.set(key(row), (total.get(key(row)) ?? 0) + value(row));
	return total;
}

describe('the published lists', () => {
	it('hold as many CCGs as were published, each code once', () => {
		const counts = { '2013-04': 211, '2015-04': 209, '2016-04': 209, '2017-04': 207, '2018-04': 195 };
		const later = { '2019-04': 191, '2020-04': 135, '2021-04': 106, '2022-07': 106, '2023-04': 106 };
		expect(
			Object.fromEntries(
				sums(
					maps,
					(row) => row.map,
					() => 1
				)
			)
		).toEqual({ ...counts, ...later });
		expect(new Set(maps.map((row) => `${row.map} ${row.gss}`)).size).toBe(maps.length);
		expect(new Set(maps.map((row) => `${row.map} ${row.ods}`)).size).toBe(maps.length);
	});

	it('point at places and versions that exist', () => {
		for (const row of maps) {
			expect(areas.get(row.ods)?.kind).toBe('ccg');
			expect(areas.get(row.region)?.kind).toBe('region');
			expect(versions.get(row.gss)?.area).toBe(row.ods);
		}
	});

	it('have four regions to 2017, five in 2018 and seven from 2019', () => {
		const regions = (map: string): string => [...new Set(maps.filter((row) => row.map === map).map((row) => row.region))].sort().join(' ');
		for (const map of ['2013-04', '2015-04', '2016-04', '2017-04']) expect(regions(map)).toBe('Y54 Y55 Y56 Y57');
		expect(regions('2018-04')).toBe('Y54 Y55 Y56 Y58 Y59');
		for (const map of ['2019-04', '2020-04', '2021-04', '2023-04']) expect(regions(map)).toBe('Y56 Y58 Y59 Y60 Y61 Y62 Y63');
	});

	it('agree with the days on which versions opened and closed', () => {
		for (const { gss, opened, closed } of versions.values()) {
			for (const map of new Set(maps.map((row) => row.map))) {
				const there = maps.some((row) => row.map === map && row.gss === gss);
				expect(opened <= `${map}-01` && `${map}-01` < (closed ?? '9999'), `${gss} in ${map}`).toBe(there);
			}
		}
		expect(versions.get('E38000036')).toMatchObject({ area: '09G', opened: '2013-04-01', closed: '2015-04-01' });
		expect(versions.get('E38000214')).toMatchObject({ area: '09N', opened: '2015-04-01', closed: '2020-04-01' });
	});

	it('call a CCG by its newest name as a CCG', () => {
		expect(areas.get('01H')?.name).toBe('NHS North Cumbria CCG');
		expect(areas.get('00L')?.name).toBe('NHS Northumberland CCG');
		expect(areas.get('00F')?.name).toBe('NHS Gateshead CCG');
		expect(versions.get('E38000041')?.name).toBe('NHS Cumbria CCG');
	});
});

describe('what became of CCGs', () => {
	it('accounts for every code that came or went to 2022', () => {
		const ordered = ['2013-04', '2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04', '2022-07'];
		for (const [i, map] of ordered.entries()) {
			const on = (name: string | undefined): Set<string> => new Set(maps.filter((row) => row.map === name).map((row) => row.gss));
			const next = on(ordered[i + 1]);
			if (next.size === 0) continue;
			const gone = [...on(map)].filter((gss) => !next.has(gss));
			const step = lineage.filter((row) => row.from_map === map);
			expect(gone.filter((gss) => !step.some((row) => row.from === gss))).toEqual([]);
			expect([...next].filter((gss) => !on(map).has(gss) && !step.some((row) => row.to === gss))).toEqual([]);
		}
	});

	it('has shares that add up to one from each side', () => {
		for (const [key, share] of sums(
			lineage,
			(row) => `${row.from_map} ${row.from}`,
			(row) => row.share_of_from
		)) {
			expect(share, key).toBeCloseTo(1, 4);
		}
		for (const [key, share] of sums(
			lineage,
			(row) => `${row.to_map} ${row.to}`,
			(row) => row.share_of_to
		)) {
			expect(share, key).toBeCloseTo(1, 4);
		}
	});

	it('tells mergers, the division of Cumbria, moved borders and new codes apart', () => {
		const kinds = (from: string, to: string): string[] =>
			lineage.filter((row) => versions.get(row.from)?.area === from && versions.get(row.to)?.area === to).map((row) => row.kind);
		expect(kinds('00W', '14L')).toEqual(['merger']);
		expect(kinds('09G', '70F')).toEqual(['merger']);
		expect(kinds('09G', '92A')).toEqual(['boundary']);
		expect(kinds('01H', '01H')).toEqual(['split']);
		expect(kinds('01H', '01K')).toEqual(['split']);
		expect(kinds('06Y', '06W')).toEqual(['boundary']);
		expect(kinds('09N', '09N')).toEqual(['rename']);
	});
});

describe('residents and overlaps', () => {
	it('give every CCG of every map from 2013 to 2021 its residents', () => {
		const all = populations.filter((row) => row.band === 'all');
		const wanted = maps.filter((row) => row.map <= '2021-04').map((row) => `${row.map} ${row.gss}`);
		expect(all.map((row) => `${row.map} ${row.gss}`).sort()).toEqual(wanted.sort());
	});

	it('add up to England as published for mid-2017, mid-2019 and mid-2020', () => {
		const england = sums(
			populations.filter((row) => row.band === 'all'),
			(row) => row.map,
			(row) => row.people
		);
		for (const map of ['2015-04', '2016-04', '2017-04', '2018-04']) expect(england.get(map)).toBe(55_619_430);
		expect(england.get('2019-04')).toBe(56_286_961);
		expect(england.get('2020-04')).toBe(56_550_138);
		expect(england.get('2021-04')).toBe(56_550_138);
	});

	it('keep bands inside each other and deprivation for every CCG of an edition', () => {
		const byCcg = new Map<string, Map<string, number>>();
		for (const row of populations) {
			const key = `${row.map} ${row.gss}`;
			byCcg.set(key, (byCcg.get(key) ?? new Map<string, number>()).set(row.band, row.people));
		}
		for (const [key, bands] of byCcg) {
			if (bands.size === 1) continue;
			expect(bands.get('0-17')! + bands.get('18-plus')!, key).toBe(bands.get('all'));
			expect(bands.get('65-plus')).toBeGreaterThan(bands.get('70-plus')!);
			expect(bands.get('70-plus')).toBeGreaterThan(bands.get('75-plus')!);
			expect(bands.has('imd-2015-score'), key).toBe(key >= '2015');
		}
	});

	it('cover every CCG by councils and by districts, whose share of it is one in all', () => {
		for (const [key, share] of sums(
			overlaps,
			(row) => `${row.map} ${row.kind} ${row.gss}`,
			(row) => row.share_of_ccg
		)) {
			expect(share, key).toBeCloseTo(1, 3);
		}
		const kept = (map: string, kind: string): number =>
			new Set(overlaps.filter((row) => row.map === map && row.kind === kind).map((row) => row.other)).size;
		expect([kept('2015-04', 'hwb'), kept('2017-04', 'hwb'), kept('2018-04', 'hwb')]).toEqual([152, 152, 152]);
		expect([kept('2015-04', 'district'), kept('2021-04', 'district')]).toEqual([326, 309]);
		for (const row of overlaps) expect(areas.has(row.other), row.other).toBe(true);
		expect(areas.get('E06000062')).toEqual({ code: 'E06000062', kind: 'hwb', name: 'West Northamptonshire' });
	});
});
