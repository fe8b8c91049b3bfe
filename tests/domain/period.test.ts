import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthsIn, periodOf, yearsFrom, type PeriodKind } from '#lib/domain/period.ts';

const days = (label: string, kind: PeriodKind, snapshotDay?: string) => {
	const period = periodOf(label, kind, snapshotDay);
	return period && [period.starts, period.ends];
};

it('periodOf reads the fourth quarter of a financial year as January to March', () => {
	expect(days('2021/22 Q4', 'quarter')).toEqual(['2022-01-01', '2022-03-31']);
	expect(days('2021/22 Q1', 'quarter')).toEqual(['2021-04-01', '2021-06-30']);
	expect(days('2019/20 Q3', 'quarter')).toEqual(['2019-10-01', '2019-12-31']);
});

it('periodOf reads a financial year, also over a century’s end', () => {
	expect(days('2015/16', 'financial-year')).toEqual(['2015-04-01', '2016-03-31']);
	expect(days('1999/00', 'financial-year')).toEqual(['1999-04-01', '2000-03-31']);
});

it('periodOf reads months, leap Februaries, calendar years, half-years and three rolling years', () => {
	expect(days('2016-02', 'month')).toEqual(['2016-02-01', '2016-02-29']);
	expect(days('2016', 'calendar-year')).toEqual(['2016-01-01', '2016-12-31']);
	expect(days('2015/16 H2', 'half-year')).toEqual(['2015-10-01', '2016-03-31']);
	expect(days('2018-20', 'rolling-3y')).toEqual(['2018-01-01', '2020-12-31']);
});

it('periodOf dates a snapshot by its month, or by the day its source is dated to', () => {
	expect(days('2014-02', 'snapshot')).toEqual(['2014-02-01', '2014-02-28']);
	expect(days('2018', 'snapshot', '03-31')).toEqual(['2018-03-31', '2018-03-31']);
	expect(periodOf('2018', 'snapshot')).toBeUndefined();
});

it('periodOf refuses a label of another kind, and a second year that does not follow the first', () => {
	expect(periodOf('2015/17', 'financial-year')).toBeUndefined();
	expect(periodOf('2015/16', 'calendar-year')).toBeUndefined();
	expect(periodOf('2015-13', 'month')).toBeUndefined();
	expect(periodOf('2015/16 Q5', 'quarter')).toBeUndefined();
	expect(periodOf('2018-19', 'rolling-3y')).toBeUndefined();
	expect(periodOf('2015/16\n', 'financial-year')).toBeUndefined();
	for (const label of ['2015/17 H1', '2015/16 H3', 'x2015/16 H1', '2015/16 H1x', '2015/16'])
		expect(periodOf(label, 'half-year')).toBeUndefined();
	for (const label of ['2015/17 Q1', 'x2015/16 Q1', '2015/16 Q1x', '2015/16']) expect(periodOf(label, 'quarter')).toBeUndefined();
});

it('monthsIn counts three months in every quarter and twelve in every year', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
			const label = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
			expect(monthsIn(periodOf(`${label} Q${quarter}`, 'quarter')!)).toBe(3);
			expect(monthsIn(periodOf(label, 'financial-year')!)).toBe(12);
		})
	);
});

it('yearsFrom moves a day by whole years, 29 February to 28', () => {
	expect(yearsFrom('2022-03-31', -3)).toBe('2019-03-31');
	expect(yearsFrom('2016-02-29', 1)).toBe('2017-02-28');
});
