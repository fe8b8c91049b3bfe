import { expect, it } from 'vitest';
import { dayWords, monthWords } from '#lib/format/dates.ts';

it('days and months are written out', () => {
	expect(dayWords('2015-08-06')).toBe('6 August 2015');
	expect(monthWords('2021-04')).toBe('April 2021');
});

it('what is no day is refused', () => {
	expect(() => dayWords('6 August 2015')).toThrow('YYYY-MM-DD');
	expect(() => dayWords('2015-13-01')).toThrow('YYYY-MM-DD');
	expect(() => monthWords('2021-00')).toThrow('YYYY-MM-DD');
});
