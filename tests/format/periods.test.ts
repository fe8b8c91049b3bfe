import { expect, it } from 'vitest';
import { periodOf } from '#lib/domain/period.ts';
import { periodWords, whenWords } from '#lib/format/periods.ts';

it.each([
	['2014/15', 'financial-year', 'April 2014 to March 2015'],
	['2021/22 Q4', 'quarter', 'January to March 2022'],
	['2015/16 H2', 'half-year', 'October 2015 to March 2016'],
	['2016', 'calendar-year', 'January to December 2016'],
	['2015-17', 'rolling-3y', 'January 2015 to December 2017'],
	['2016-02', 'month', 'February 2016']
] as const)('%s (%s) is %s', (label, kind, words) => {
	expect(periodWords(periodOf(label, kind)!)).toBe(words);
});

it('one day is that day, and months that are not whole keep their days', () => {
	expect(periodWords({ starts: '2016-03-31', ends: '2016-03-31' })).toBe('31 March 2016');
	expect(periodWords({ starts: '2015-08-06', ends: '2015-09-30' })).toBe('6 August 2015 to 30 September 2015');
	expect(periodWords({ starts: '2016-02-01', ends: '2016-02-28' })).toBe('1 February 2016 to 28 February 2016');
});

it('a sentence begins with its time', () => {
	expect(whenWords({ starts: '2014-04-01', ends: '2015-03-31' })).toBe('Between April 2014 and March 2015');
	expect(whenWords({ starts: '2016-02-01', ends: '2016-02-29' })).toBe('In February 2016');
	expect(whenWords({ starts: '2016-03-31', ends: '2016-03-31' })).toBe('On 31 March 2016');
});
