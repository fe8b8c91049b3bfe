import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceIndex } from '#lib/finder/place-index.ts';
import { placeIndexes } from '../../support/place-indexes.ts';

let indexes: ReadonlyMap<string, { index: PlaceIndex }>;

beforeAll(async () => {
	indexes = await placeIndexes(['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22']);
}, 120_000);

const off = (edition: string, code: string) => indexes.get(edition)!.index.others.find(([one]) => one === code);
const town = (edition: string, name: string) => indexes.get(edition)!.index.places.find(([kind, one]) => kind === 0 && one === name)!;

describe('an index', () => {
	it('has the CCGs of its map, all places, and at most 150 KB compressed', () => {
		for (const { index } of indexes.values()) {
			expect(index.places.length).toBe(11_657);
			expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(150_000);
		}
		expect([...indexes.values()].map(({ index }) => index.ccgs.length)).toEqual([209, 209, 207, 195, 191, 135, 106]);
	});

	it('says what became of a code that closed before its map, and in which year', () => {
		// ONS code history: Gateshead with both Newcastles 2015; Devon 2019; Slough with two others 2018 and into Frimley 2021
		expect(off('2021-22', '00F')).toEqual(['00F', 'NHS Gateshead CCG', 2015, true, '13T']);
		expect(off('2021-22', '99P')).toEqual(['99P', 'NHS Northern, Eastern and Western Devon CCG', 2019, true, '15N']);
		expect(off('2019-20', '10T')).toEqual(['10T', 'NHS Slough CCG', 2018, true, '15D']);
		expect(off('2021-22', '10T')).toEqual(['10T', 'NHS Slough CCG', 2018, true, 'D4U1Y']);
	});

	it('says which CCGs of its map have the land of a code that opened later, the largest first', () => {
		expect(off('2015-16', '14L')).toEqual([
			'14L',
			'NHS Manchester CCG',
			2017,
			false,
			expect.anything(),
			expect.anything(),
			expect.anything()
		]);
		expect(off('2015-16', 'X2C4Y')).toEqual(['X2C4Y', 'NHS Kirklees CCG', 2021, false, '03A', '03J']);
	});

	it('has each code of a CCG either on its map or off it', () => {
		for (const { index } of indexes.values()) {
			const codes = [...index.ccgs.map(([code]) => code), ...index.others.map(([code]) => code)];
			expect(new Set(codes).size).toBe(codes.length);
			expect(codes.length).toBe(248);
			for (const [code, , , , ...kin] of index.others) expect(kin.length, code).toBeGreaterThan(0);
		}
	});

	it('says since and until when a place lies in its CCG', () => {
		// Barrow-in-Furness went from NHS Cumbria to NHS Morecambe Bay in April 2017 without a new code (ONS code history)
		expect(town('2015-16', 'Barrow-in-Furness').slice(3, 5)).toEqual([0, 2017]);
		expect(town('2021-22', 'Barrow-in-Furness').slice(3, 5)).toEqual([2017, 0]);
		expect(town('2019-20', 'Slough').slice(3, 5)).toEqual([2018, 2021]);
		expect(town('2019-20', 'Salford').slice(3, 5)).toEqual([0, 0]);
	});
});
