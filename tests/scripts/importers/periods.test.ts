import { describe, expect, it } from 'vitest';
import { calendarYear, financialYear, month, quarter, threeYears } from '../../../scripts/importers/periods.ts';

describe('publishers’ spellings of periods', () => {
	it.each(['2015/16', '2015-16', '2015/2016', '2015-2016', '2015\u201316', ' 2015 / 16 '])('financialYear reads %s', (text) =>
		expect(financialYear(text)).toMatchObject({ label: '2015/16', starts: '2015-04-01', ends: '2016-03-31' })
	);
	it('financialYear follows over a century’s end and nothing else', () => {
		expect(financialYear('1999/00')?.label).toBe('1999/00');
		expect(['2015/17', '2015/15', '2015', '15/16', '2015/16 planned'].map(financialYear)).toEqual(Array(5).fill(undefined));
	});
	it.each(['Q4 2015/16', '2015/16 Q4', 'Q4-2015-2016', 'q4 2015-16'])('quarter reads %s', (text) =>
		expect(quarter(text)).toMatchObject({ label: '2015/16 Q4', starts: '2016-01-01', ends: '2016-03-31' })
	);
	it('quarter knows four of them', () =>
		expect(['Q5 2015/16', 'Q0 2015/16', 'Q1', '2015/16'].map(quarter)).toEqual(Array(4).fill(undefined)));
	it('threeYears are three calendar years', () => {
		expect(['2011-2013', '2017/2019', '2015-17'].map((text) => threeYears(text)?.label)).toEqual(['2011-13', '2017-19', '2015-17']);
		expect(['2011-2014', '2011/12'].map(threeYears)).toEqual([undefined, undefined]);
	});
	it('a month is written by itself or by its first day', () => {
		expect(['2015-04', '2015-04-01'].map((text) => month(text)?.ends)).toEqual(['2015-04-30', '2015-04-30']);
		expect(['2015-04-15', '2015-13', '04/2015'].map(month)).toEqual([undefined, undefined, undefined]);
	});
	it('a calendar year has four digits', () =>
		expect(['2016', '16'].map((text) => calendarYear(text)?.ends)).toEqual(['2016-12-31', undefined]));
});
