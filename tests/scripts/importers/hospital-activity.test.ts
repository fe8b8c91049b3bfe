import { describe, expect, it } from 'vitest';
import type { Vintage } from '#lib/domain/area.ts';
import { incompleteMonths, isKnownIncomplete, listOfMonth } from '../../../scripts/importers/hospital-activity.ts';
import { readObservations } from '../../../scripts/tidy/observations.ts';
import { reference } from './importing.ts';

const year = (first: number, counts: readonly number[]) =>
	counts.map((count, i) => [`${first}-${String(i + 1).padStart(2, '0')}`, count] as const);

describe('the list of a month', () => {
	it.each([
		['2013-04', '2013-04'],
		['2015-03', '2013-04'],
		['2015-04', '2015-04'],
		['2018-03', '2017-04'],
		['2019-12', '2019-04'],
		['2022-05', '2021-04']
	])('of %s is that of %s', (month, list) => {
		expect(listOfMonth(month)).toBe(list);
	});
});

describe('incomplete months', () => {
	it('are those below 60% of the median of the months around', () => {
		const counts = new Map(year(2014, [100, 100, 100, 59, 60, 100, 100, 100, 100, 100, 100, 100]));
		expect([...incompleteMonths(counts)]).toEqual(['2014-04']);
	});
	it('are told by the 18 months either side, so that what is far off does not matter', () => {
		const counts = new Map([2013, 2014, 2015, 2016].flatMap((first) => year(first, Array(12).fill(first < 2015 ? 40 : 100) as number[])));
		// in July 2013 all months within reach are low, in December 2016 all are high
		const found = incompleteMonths(counts);
		expect(found.has('2013-07')).toBe(false);
		expect(found.has('2016-12')).toBe(false);
	});
});

describe('the months known to be incomplete', () => {
	it('are those that the rule finds in all months that are held', () => {
		const odsOf = (gss: string, map: string): string => {
			const list = [...reference.lists.ccgs(map as Vintage)];
			return list.find(([, one]) => one === gss)?.[0] ?? gss;
		};
		const rows = readObservations('data', 'mar-ccg').filter(({ indicator }) => indicator === 'emergency-admissions-rate');
		const told = rows.map(({ area, map, period, suspect }) => [isKnownIncomplete(odsOf(area, map), period), suspect !== undefined]);
		expect(told.filter(([known, suspect]) => known !== suspect)).toEqual([]);
		expect(told.filter(([known]) => known)).toHaveLength(36);
	});
});
