import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'nhs-choices-accountability-2014';
const once = (values: number, missing: Record<string, number> = {}) => ({ periods: 1, values, missing });
const suspect = (values: number, count: number) => once(values, { suspect: count });
const blank = (values: number, count: number) => once(values, { 'not-available': count });

it('holds the 17 metrics of 211 CCGs, with what the publisher gives no figure for and what its hospitals left out', () => {
	expect(seriesCounts(SOURCE)).toMatchObject({
		'chronic-acs-admissions-2014': suspect(206, 5),
		'avoidable-acute-admissions': suspect(206, 5),
		'alcohol-liver-admissions': suspect(206, 5),
		'child-chest-infection-admissions': suspect(209, 2),
		'child-asthma-diabetes-epilepsy-admissions': suspect(209, 2),
		'u75-cvd-mortality-2014': once(211),
		'u75-cancer-mortality-2014': once(211),
		'u75-respiratory-mortality-2014': once(211),
		'u75-liver-mortality-2014': once(211),
		'readmissions-30-days': once(211),
		'gp-out-of-hours-experience': once(211),
		'years-of-life-lost-men': once(211),
		'years-of-life-lost-women': once(211),
		'proms-hip': blank(203, 8),
		'proms-knee': blank(207, 4),
		'proms-hernia': blank(200, 11),
		'proms-varicose-veins': once(86, { 'not-available': 116, 'not-in-table': 9 })
	});
});

it('holds thirteen metrics of 326 districts', () => {
	expect(seriesCounts(SOURCE)).toMatchObject({
		'stroke-deaths-30-days': blank(322, 4),
		'diabetes-amputations': blank(303, 23),
		'stroke-mortality': once(326),
		'stroke-readmissions-28-days': blank(311, 15),
		'stroke-admissions': blank(325, 1),
		'kidney-disease-mortality': once(326),
		'diabetes-mortality': once(326),
		'lung-cancer-mortality': once(326),
		'lung-cancer-deaths-at-home': once(326),
		'copd-mortality': once(326),
		'asthma-mortality': once(326),
		'epilepsy-mortality': once(326),
		'child-asthma-admissions': blank(325, 1)
	});
	expect(Object.keys(seriesCounts(SOURCE))).toHaveLength(30);
});

it('dates all to the publication of February 2014, CCGs on the list of 2013 and districts on that of 2015', () => {
	const keys = new Set(figuresOf(SOURCE).map(({ period, map, area }) => `${period} ${map} ${area.startsWith('E38')}`));
	expect([...keys].sort()).toEqual(['2014-02 2013-04 true', '2014-02 2015-04 false']);
});

it('does not count admissions of 07T and 08V (E38000035, E38000186) of any of the five kinds', () => {
	const suspects = figuresOf(SOURCE).filter((row) => row.suspect !== undefined);
	expect(suspects).toHaveLength(19);
	for (const gss of ['E38000035', 'E38000186']) expect(suspects.filter(({ area }) => area === gss)).toHaveLength(5);
});
