import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { readMaps } from '../../scripts/tidy/maps.ts';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'mar-ccg';
const EMERGENCIES = 'emergency-admissions-rate';

it('holds 81 months of every CCG of the day, 36 of them from incomplete returns', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'elective-admissions-rate': { periods: 81, values: 16623, missing: {} },
		'emergency-admissions-rate': { periods: 81, values: 16587, missing: { suspect: 36 } },
		'first-outpatient-rate': { periods: 81, values: 16623, missing: {} },
		'gp-referrals-rate': { periods: 81, values: 16623, missing: {} }
	});
});

// sums over all rows of the file, NHS England's own (X24) among them
it.each([
	['2013-04', 462317],
	['2015-04', 474879],
	['2019-12', 580666]
])('counts for England in %s %i emergency admissions', (period, value) => {
	expect(figureOf(SOURCE, EMERGENCIES, ENGLAND, period).value).toBe(value);
});

it.each([
	['2013/14', 5565567],
	['2015/16', 5885604],
	['2018/19', 6597740]
])('counts for England in %s %i emergency admissions', (year, value) => {
	const first = Number(year.slice(0, 4));
	const inYear = figuresOf(SOURCE).filter(
		({ indicator, area, period }) =>
			indicator === EMERGENCIES && area === ENGLAND && period >= `${first}-04` && period <= `${first + 1}-03`
	);
	expect(inYear).toHaveLength(12);
	expect(inYear.reduce((sum, row) => sum + (row.value ?? NaN), 0)).toBe(value);
});

it('keeps what NHS England pays for out of the CCGs: 14,337 of April 2015', () => {
	const ccgs = figuresOf(SOURCE).filter((row) => row.indicator === EMERGENCIES && row.period === '2015-04' && row.area !== ENGLAND);
	expect(474879 - ccgs.reduce((sum, row) => sum + (row.value ?? NaN), 0)).toBe(14337);
});

it('doubts 05P and 13P from July 2014 to March 2015, 05Q, 07Y, 11M, 02T and 03A in some months, and nobody else', () => {
	const ods = new Map(readMaps('data').map((row) => [`${row.map}|${row.gss}`, row.ods]));
	const months = new Map<string, string[]>();
	for (const { area, map, period, suspect } of figuresOf(SOURCE)) {
		if (suspect === undefined) continue;
		const code = ods.get(`${map}|${area}`) ?? '';
		months.set(code, [...(months.get(code) ?? []), period].sort());
	}
	const long = ['2014-07', '2014-08', '2014-09', '2014-10', '2014-11', '2014-12', '2015-01', '2015-02', '2015-03'];
	expect(Object.fromEntries(months)).toEqual({
		'05P': long,
		'13P': long,
		'05Q': ['2014-09', '2014-10', '2014-11', '2015-02'],
		'07Y': ['2016-06'],
		'11M': ['2016-12', '2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'],
		'02T': ['2017-05', '2017-06', '2017-07'],
		'03A': ['2017-05', '2017-06', '2017-07']
	});
});
