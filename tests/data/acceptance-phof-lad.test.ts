import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'phof-lad';
it('holds 326 districts in every period, with 47 figures missing', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'dementia-diagnosis-rate': { periods: 2, values: 652, missing: {} },
		'deaths-in-usual-place-65-plus': { periods: 16, values: 5213, missing: { 'not-available': 3 } },
		'falls-admissions-65-plus': { periods: 8, values: 2585, missing: { 'not-available': 23 } },
		'preventable-cancer-mortality': { periods: 15, values: 4869, missing: { 'not-available': 21 } }
	});
});

// England's own figures as Public Health England printed them
it.each([
	['falls-admissions-65-plus', '2015/16', 2169],
	['falls-admissions-65-plus', '2017/18', 2170],
	['dementia-diagnosis-rate', '2017', 67.9],
	['dementia-diagnosis-rate', '2018', 67.5],
	['deaths-in-usual-place-65-plus', '2016', 47.2],
	['preventable-cancer-mortality', '2015-17', 78]
])('gives England’s %s of %s as %d', (indicator, period, value) => {
	expect(figureOf(SOURCE, indicator, ENGLAND, period).value).toBe(value);
});

it('misses falls of April 2016 to March 2017 in seven districts around Nottingham and in the two smallest places', () => {
	const missing = figuresOf(SOURCE).filter((row) => row.indicator === 'falls-admissions-65-plus' && row.period === '2016/17' && row.missing);
	expect(missing.map(({ area }) => area).sort()).toEqual([
		'E06000018',
		'E06000053',
		'E07000036',
		'E07000170',
		'E07000172',
		'E07000173',
		'E07000175',
		'E07000176',
		'E09000001'
	]);
});
