import { describe, expect, it } from 'vitest';
import { dayInWords, monthInWords, monthNumber } from '../../../scripts/importers/dates-in-words.ts';

describe('a month in words', () => {
	it.each([
		['April 2015', '2015-04'],
		['december 2019', '2019-12'],
		[' Janaury 2014 ', '2014-01']
	])('%j is %s', (text, label) => {
		expect(monthInWords(text)?.label).toBe(label);
	});
	it.each(['Apr 2015', 'April 15', '2015-04', 'April', 'Q1 2015', 'April 2015 to May 2015'])('%j is none', (text) => {
		expect(monthInWords(text)).toBeUndefined();
	});
	it('has a number, in any case of letters', () => {
		expect([monthNumber('APRIL'), monthNumber('December'), monthNumber('Apr')]).toEqual([4, 12, undefined]);
	});
});

describe('a day in words', () => {
	it.each([
		['14th June 2013', '2013-06-14'],
		['1st April 2019', '2019-04-01'],
		['29 February 2016', '2016-02-29']
	])('%j is %s', (text, day) => {
		expect(dayInWords(text)).toBe(day);
	});
	it.each(['30th February 2016', '-', '', 'June 2013', '0th June 2013'])('%j is none', (text) => {
		expect(dayInWords(text)).toBeUndefined();
	});
});
