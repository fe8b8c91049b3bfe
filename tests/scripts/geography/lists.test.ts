import { describe, expect, it } from 'vitest';
import { gssLookup, listed, mapOfYear } from '../../../scripts/geography/lists.ts';
import { numberIn } from '../../../scripts/geography/raw.ts';
import { namedBy, versionsOf } from '../../../scripts/geography/versions.ts';
import { rawOf } from './support.ts';

const codes = [
	{ year: '2013', ods_code: '00F', gss_code: 'E1', name: 'NHS Gateshead  ' },
	{ year: '2013', ods_code: '09G', gss_code: 'E2', name: 'NHS Coastal West Sussex' },
	{ year: '2015', ods_code: '09G', gss_code: 'E3', name: 'NHS Coastal West Sussex CCG' },
	{ year: '2021', ods_code: '00L', gss_code: 'E4', name: 'NHS Northumberland CCG' },
	{ year: '2022', ods_code: '00L', gss_code: 'E4', name: 'NHS North East and North Cumbria ICB - 00L' }
];
const lists = listed(rawOf({ 'geo/derived/ccg-codes-by-year.csv': codes }));

describe('lists of CCGs', () => {
	it('are of April, that of 2022 of July', () => {
		expect(mapOfYear('2019')).toBe('2019-04');
		expect(mapOfYear('2022')).toBe('2022-07');
		expect(() => mapOfYear('2014')).toThrow('No list of CCGs of 2014 is known.');
	});

	it('say CCG in every name', () => {
		expect(lists[0]?.name).toBe('NHS Gateshead CCG');
		expect(lists[2]?.name).toBe('NHS Coastal West Sussex CCG');
	});

	it('give the GSS code of an ODS code on their own map', () => {
		expect(gssLookup(lists)('2013-04', '09G')).toBe('E2');
		expect(gssLookup(lists)('2015-04', '09G')).toBe('E3');
		expect(() => gssLookup(lists)('2015-04', '00F')).toThrow('The list of 2015-04 has no CCG 00F.');
	});

	it('date versions by the lists that have them, and name them as CCGs', () => {
		expect(versionsOf(lists)).toEqual([
			{ gss: 'E1', area: '00F', name: 'NHS Gateshead CCG', opened: '2013-04-01', closed: '2015-04-01' },
			{ gss: 'E2', area: '09G', name: 'NHS Coastal West Sussex CCG', opened: '2013-04-01', closed: '2015-04-01' },
			{ gss: 'E3', area: '09G', name: 'NHS Coastal West Sussex CCG', opened: '2015-04-01', closed: '2021-04-01' },
			{ gss: 'E4', area: '00L', name: 'NHS Northumberland CCG', opened: '2021-04-01' }
		]);
		expect(namedBy(lists.slice(4)).name).toBe('NHS North East and North Cumbria ICB - 00L');
	});

	it('read numbers with thousands marked, and nothing that is none', () => {
		expect(numberIn('328,834', 'x.csv')).toBe(328_834);
		for (const cell of ['', ' ', '-', '12 people']) expect(() => numberIn(cell, 'x.csv')).toThrow(`x.csv: "${cell}" is not a number.`);
	});
});
