import { expect, it } from 'vitest';
import { indexOf, indexYear } from '#lib/domain/deprivation.ts';

it('an edition takes the index that was out by its reference date: that of 2019 came out on 26 September 2019', () => {
	expect(indexOf({ referenceDate: '2016-03-31' })).toBe('imd-2015-score');
	expect(indexOf({ referenceDate: '2019-03-31' })).toBe('imd-2015-score');
	expect(indexOf({ referenceDate: '2019-09-26' })).toBe('imd-2019-rank');
	expect(indexOf({ referenceDate: '2020-03-31' })).toBe('imd-2019-rank');
});

it('an index is called by its year', () => {
	expect(indexYear('imd-2015-score')).toBe(2015);
	expect(indexYear('imd-2019-rank')).toBe(2019);
});
