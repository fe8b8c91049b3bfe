import { describe, expect, it } from 'vitest';
import { dtocLa } from '../../../scripts/importers/dtoc-la.ts';
import { faults, importLines, lenient, listed } from './importing.ts';

// lines 1, 110, 114, 118, 143, 757, 775, 811 and 9321 of the days by responsible organisation, as held
const LINES = [
	'"Name","NHS","Social Care","Both","Period_year"',
	'"Bournemouth","894","42","244","April 2019"',
	'"Dorset","1283","213","121","April 2019"',
	'"Poole","-","-","-","April 2019"',
	'"Kingston Upon Hull","253","217","3","April 2019"',
	'"England","87207","40193","10630","April 2015"',
	'"Southend","244","14","1","April 2015"',
	'"Durham","455","118","30","April 2015"',
	'"Dorset","1346","304","54","March 2019"'
];

describe('delayed transfers of care', () => {
	const outcome = importLines(dtocLa, LINES);
	const told = listed(outcome).map(({ indicator, area, period, value, missing }) => [indicator, area, period, value ?? missing].join(' '));

	it('adds the three columns up, finds councils by their names, and knows the new Dorset from the old one', () => {
		expect(told.filter((line) => line.startsWith('delayed-transfer-days ')).sort()).toEqual([
			'delayed-transfer-days E06000010 2019-04 473',
			'delayed-transfer-days E06000029 2019-04 not-applicable',
			'delayed-transfer-days E06000033 2015-04 259',
			'delayed-transfer-days E06000047 2015-04 603',
			'delayed-transfer-days E06000058 2019-04 1180',
			'delayed-transfer-days E06000059 2019-04 1617',
			'delayed-transfer-days E10000009 2019-03 1704',
			'delayed-transfer-days E92000001 2015-04 138030'
		]);
	});
	it('reads the days put down to social care by themselves', () => {
		expect(told).toContain('delayed-transfer-days-social-care E92000001 2015-04 40193');
	});
	it('holds a name that no council has, and a month that is not in words', () => {
		const broken = [...LINES, '"Atlantis","1","2","3","April 2019"', '"Derby","1","2","3","2019-04"'];
		expect(faults(importLines(lenient(dtocLa, 1), broken)).sort()).toEqual([
			'65: is held: no council has this name',
			'74: is held: not a month in words'
		]);
	});
});
