import { describe, expect, it } from 'vitest';
import { dayFirst } from '../../../scripts/importers/day-first.ts';
import { readYear } from '../../../scripts/importers/year-label.ts';

const whole = { label: '2014/15', starts: '2014-04-01', ends: '2015-03-31' };

describe('readYear', () => {
	it('reads the plain form without a finding', () => expect(readYear('2014/15')).toEqual({ period: expect.objectContaining(whole) }));
	it.each(['2014-15', '2014\u201315', '2014/2015', '2014 - 2015', '2014 to 2015', 'FY2014/15', 'FY 2014-15', '14/15'])(
		'reads the spelling %s (case 72)',
		(text) => expect(readYear(text)).toMatchObject({ period: whole, mapped: 72 })
	);
	it('follows over the end of a century', () => expect(readYear('1999/00')).toMatchObject({ period: { ends: '2000-03-31' } }));
	it.each([
		'April 2014 to March 2015',
		'Apr 2014 - Mar 2015',
		'01/04/2014 - 31/03/2015',
		'2014-04-01 to 2015-03-31',
		'1 April 2014 to 31 March 2015'
	])('reads the two dates or months %s (case 73)', (text) => expect(readYear(text)).toMatchObject({ period: whole, mapped: 73 }));
	it.each([
		['2014/16', 72],
		['2015/14', 72],
		['April 2014 to April 2015', 73],
		['01/04/2014 - 31/12/2014', 73],
		['2014', 74],
		['FY14', 74],
		['2014/15 academic year', 74],
		['2014/15 Q1', 75],
		['Q5 2014/15', 75],
		['year to March 2015', 75],
		['2012-15', 76],
		['2012/13 to 2014/15', 76],
		['Apr-14', 77],
		['April 2014', 77],
		['2014-04', 77],
		['04/31/2014', 78],
		['04/01/2014 - 03/31/2015', 78],
		['31/03/2015 - 01/04/2014', 79],
		['0000/01', 79],
		['', 79],
		['41730', 40],
		['\u0662\u0660\u0661\u0664', 74]
	])('holds %s (case %i)', (text, number) => expect(readYear(text)).toMatchObject({ held: expect.any(String), case: number }));
});

it('dayFirst knows the days that there are, the day before the month', () =>
	expect(['31/03/2015', '1.4.2014', '2014-04-01', '03/31/2015', '30/02/2015'].map(dayFirst)).toEqual([
		'2015-03-31',
		'2014-04-01',
		'2014-04-01',
		undefined,
		undefined
	]));
