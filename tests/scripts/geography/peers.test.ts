import { describe, expect, it } from 'vitest';
import { readMaps } from '../../../scripts/tidy/maps.ts';
import { readPeers } from '../../../scripts/tidy/peers.ts';

const maps = readMaps('data');
const peers = readPeers('data');
const ods = (map: string, gss: string): string | undefined => maps.find((row) => row.map === map && row.gss === gss)?.ods;
const ten = (map: string, of: string): (string | undefined)[] =>
	peers.filter((row) => row.map === map && ods(map, row.gss) === of).map((row) => ods(map, row.other));

describe('the similar ten', () => {
	it('are ten different others on the same map, for every CCG of the four maps that have them', () => {
		const counts = { '2015-04': 209, '2016-04': 209, '2020-04': 135, '2021-04': 106 };
		for (const [map, ccgs] of Object.entries(counts)) {
			const rows = peers.filter((row) => row.map === map);
			expect(rows).toHaveLength(ccgs * 10);
			expect(new Set(rows.map((row) => `${row.gss} ${row.position}`)).size).toBe(ccgs * 10);
			expect(new Set(rows.map((row) => `${row.gss} ${row.other}`)).size).toBe(ccgs * 10);
			const list = new Set(maps.filter((row) => row.map === map).map((row) => row.gss));
			expect(rows.every((row) => row.gss !== row.other && list.has(row.gss) && list.has(row.other))).toBe(true);
		}
		expect(new Set(peers.map((row) => row.map))).toEqual(new Set(Object.keys(counts)));
	});

	it('are those that NHS England listed in 2016 for Airedale, Wharfedale and Craven', () => {
		expect(ten('2016-04', '02N')).toEqual(['02T', '10A', '05D', '09C', '03E', '07H', '04Q', '06M', '05T', '04H']);
		expect(new Set(peers.filter((row) => row.map <= '2016-04').map((row) => `${row.listed} ${row.basis}`))).toEqual(
			new Set(['2016-04 published'])
		);
	});

	it('are recalculated for 2020 as the held table of April 2020 has them: Northumberland nearest North Cumbria and Shropshire', () => {
		expect(ten('2020-04', '00L').slice(0, 3)).toEqual(['01H', '05N', '01K']);
		expect(new Set(peers.filter((row) => row.map >= '2020-04').map((row) => `${row.listed} ${row.basis}`))).toEqual(
			new Set(['2020-04 recalculated'])
		);
	});
});
