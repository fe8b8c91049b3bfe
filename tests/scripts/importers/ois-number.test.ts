import { describe, expect, it } from 'vitest';
import { outcomeNumber } from '../../../scripts/importers/ois-number.ts';

const notes = (...cells: string[]) => [{ line: 1, cells }];

describe('the number of an outcomes indicator', () => {
	it.each([
		['CCG_1_2_I00754_D.xls', '1.2'],
		['CCG_1.9_I00756_D.csv', '1.9'],
		['CCG_3_10i_I01000_D.csv', '3.10i'],
		['ccg-ois-1.2-u75-cvd-mortality-2016-2019.csv', '1.2']
	])('is read from the file name %s', (file, number) => {
		expect(outcomeNumber({ file, notes: [] })).toEqual({ number });
	});
	it('is read from the notes, whatever the file is called', () => {
		expect(outcomeNumber({ file: 'download.xls', notes: notes('CCG OIS Indicator 3.10ii - Hip fracture') })).toEqual({ number: '3.10ii' });
	});
	it('cannot be told where neither says it or the two differ', () => {
		expect(outcomeNumber({ file: 'I00754.csv', notes: notes('Indicator value') })).toHaveProperty('fault');
		expect(outcomeNumber({ file: 'CCG_1.9_I00756_D.csv', notes: notes('Indicator 1.2') })).toHaveProperty('fault');
	});
});
