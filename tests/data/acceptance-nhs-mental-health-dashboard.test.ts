import { ENGLAND } from '#lib/domain/area.ts';
import { describe, expect, it } from 'vitest';
import { readMaps } from '../../scripts/tidy/maps.ts';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'nhs-mental-health-dashboard';
const odsOf = new Map(readMaps('data').map(({ map, gss, ods }) => [`${map}|${gss}`, ods]));

/** Values and reasons of each series over all its periods, counted apart from the importer in the lines of the file. */
const EXPECTED: Record<string, [periods: number, values: number, missing?: Record<string, number>]> = {
	'adult-mh-emergency-wait-12-hours': [4, 366, { suppressed: 58 }],
	'adult-mh-stay-over-60-days': [7, 673, { suppressed: 69 }],
	'adult-mh-stay-over-90-days': [7, 474, { suppressed: 268 }],
	'crisis-service-hours': [1, 121, { suppressed: 14 }],
	'crisis-services-for-older-adults': [1, 129, { suppressed: 6 }],
	'cyp-eating-disorder-routine': [21, 1665, { suppressed: 321, 'not-in-table': 240 }],
	'cyp-eating-disorder-urgent': [21, 1664, { suppressed: 267, 'not-in-table': 295 }],
	'cyp-inpatient-bed-days': [24, 2491, { suppressed: 53 }],
	'cyp-mh-access-number': [6, 632, { suspect: 4 }],
	'cyp-mh-access-share-of-need': [2, 270],
	'cyp-mh-emergency-wait-12-hours': [4, 364, { suppressed: 60 }],
	'cyp-mh-spend': [6, 636],
	'iapt-access-number': [12, 1270, { suspect: 2 }],
	'iapt-access-rate': [13, 1020, { 'not-in-table': 358 }],
	'iapt-eighteen-weeks': [23, 2102, { 'not-in-table': 332, suspect: 4 }],
	'iapt-recovery-rate': [24, 2182, { 'not-in-table': 358, suspect: 4 }],
	'iapt-recovery-rate-minority-ethnic': [24, 1902, { 'not-in-table': 358, suppressed: 282, suspect: 2 }],
	'iapt-referrals-over-65-share': [22, 2029, { 'not-in-table': 297, 'published-error': 2, suspect: 4 }],
	'iapt-second-treatment-wait': [11, 1119, { suppressed: 45, suspect: 2 }],
	'iapt-six-weeks': [23, 2104, { 'not-in-table': 330, suspect: 4 }],
	'individual-placement-support': [3, 318],
	'mh-follow-up-7-days-2019-map': [16, 3047, { 'not-in-table': 7, suspect: 2 }],
	'mh-follow-up-7-days-2020-map': [23, 3086, { 'not-in-table': 18, suspect: 1 }],
	'mh-follow-up-72-hours': [8, 846, { suspect: 2 }],
	'mh-investment-standard': [6, 517, { 'not-in-table': 119 }],
	'mh-spend-share': [6, 625, { 'not-in-table': 11 }],
	'out-of-area-bed-days': [18, 1908],
	'out-of-area-bed-days-2019-map': [10, 1910],
	'perinatal-mh-access-number': [10, 1048, { 'published-error': 12 }],
	'perinatal-mh-access-rate': [7, 730, { 'published-error': 12 }],
	'psychosis-nice-level-2': [2, 158, { suppressed: 54 }],
	'psychosis-nice-level-3': [2, 158, { suppressed: 54 }],
	'psychosis-two-weeks': [9, 811, { 'published-error': 1, suppressed: 142 }],
	'self-harm-admissions-10-24': [24, 2166, { 'not-in-table': 376, suppressed: 2 }],
	'self-harm-admissions-25-plus': [24, 2165, { 'not-in-table': 376, suppressed: 3 }],
	'suicide-rate': [8, 780, { suppressed: 42, 'not-in-table': 26 }]
};

describe('the mental health dashboard as held', () => {
	it('has the values and the reasons of each series', () => {
		const expected = Object.entries(EXPECTED).map(([id, [periods, values, missing = {}]]) => [id, { periods, values, missing }]);
		expect(seriesCounts(SOURCE)).toEqual(Object.fromEntries(expected));
	});

	// England's own figures as the workbook prints them
	it.each([
		['iapt-recovery-rate', '2021/22 Q4', 0.505],
		['iapt-recovery-rate', '2019/20 Q4', 0.497721],
		['iapt-access-rate', '2018/19 Q4', 0.047642],
		['suicide-rate', '2018-20', 10.4],
		['mh-spend-share', '2021/22', 0.137729]
	])('gives England’s %s of %s as %d', (indicator, period, value) => {
		expect(figureOf(SOURCE, indicator, ENGLAND, period).value).toBe(value);
	});
	it.each([
		['iapt-access-number', '2019/20 Q1', 289_582],
		['iapt-access-number', '2021/22 Q4', 322_252],
		['out-of-area-bed-days', '2018/19 Q4', 64_310]
	])('counts %s of England in %s as %d', (indicator, period, numerator) => {
		expect(figureOf(SOURCE, indicator, ENGLAND, period)).toMatchObject({ numerator });
	});
	it('counts no bed day twice: the 106 CCGs of April 2021 have 63,205 in January to March 2019', () => {
		const rows = figuresOf(SOURCE).filter(({ indicator, period, area }) => {
			return indicator === 'out-of-area-bed-days' && period === '2018/19 Q4' && area !== ENGLAND;
		});
		expect(rows.reduce((sum, { numerator }) => sum + numerator!, 0)).toBe(63_205);
	});
	it('does not doubt Manchester’s two equal numbers of April to June 2019', () => {
		for (const indicator of ['iapt-recovery-rate', 'iapt-six-weeks']) {
			const figure = figureOf(SOURCE, indicator, 'E38000217', '2019/20 Q1');
			expect(figure.value).toBe(0.44);
			expect(figure.suspect).toBeUndefined();
		}
	});
	it('keeps a published 0.48 with the line it stood on', () => {
		expect(figureOf(SOURCE, 'iapt-recovery-rate', 'E38000217', '2021/22 Q4')).toMatchObject({ value: 0.48, at: 'line 55286, value' });
	});
	it('doubts the cells that are named, and no others', () => {
		const doubted = figuresOf(SOURCE).filter(({ suspect }) => suspect !== undefined);
		const cells = new Map<string, number>();
		for (const { area, map, period } of doubted) {
			const cell = `${odsOf.get(`${map}|${area}`)} ${period}`;
			cells.set(cell, (cells.get(cell) ?? 0) + 1);
		}
		expect(Object.fromEntries(cells)).toEqual({
			// one number in six measures
			'42D 2019/20 Q1': 6,
			'71E 2019/20 Q2': 6,
			// 45 and 50 people start treatment; two of the seven measures are suppressed
			'B2M3M 2020/21 Q3': 5,
			'B2M3M 2020/21 Q4': 5,
			// a failed look-up
			'X2C4Y 2019/20 Q4': 1,
			'X2C4Y 2020/21 Q4': 1,
			'D9Y0V 2019/20 Q4': 1,
			'D9Y0V 2020/21 Q4': 1,
			// noughts in the follow-up after discharge
			'10C 2017/18 Q3': 1,
			'03T 2019/20 Q1': 1,
			'07K 2015/16 Q1': 1,
			'01K 2021/22 Q3': 1,
			'02M 2021/22 Q3': 1
		});
	});
});
