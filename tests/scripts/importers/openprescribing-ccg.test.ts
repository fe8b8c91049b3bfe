import { expect, it } from 'vitest';
import { openprescribingCcg } from '../../../scripts/importers/openprescribing-ccg.ts';
import { saidOf } from '../../support/published-lines.ts';

const MONTHLY = 'month,code,numerator,denominator\n';
const ANNUAL = ',pct_id,numerator_items,denominator_items,calc_value,measure_id\n';

it('reads milligrams over thousands of patients, opioidome-ccg-monthly.csv line 2', () => {
	const files = { 'opioidome-ccg-monthly.csv': `${MONTHLY}2015-01-01,07P,3517732.0999999996,363.2060000000001\n` };
	expect(saidOf(openprescribingCcg, files)).toEqual([
		{
			indicator: 'opioid-strength-total',
			area: '07P',
			period: '2015-01',
			map: '2019-04',
			at: 'line 2, numerator',
			numerator: 3517732.0999999996,
			denominator: 363.2060000000001
		}
	]);
});

it('reads statins of 2018 under their own column of codes and on the list of April 2018, statin-intensity-ccg-monthly-2018.csv line 2', () => {
	const text =
		'pct_id,stp_id,regional_team_id,month,numerator,denominator,calc_value,percentile\n02N,E54000005,Y54,2018-07-01,7098,17138,0.414167347415101,0.10309278350515463\n';
	expect(saidOf(openprescribingCcg, { 'statin-intensity-ccg-monthly-2018.csv': text })).toMatchObject([
		{ indicator: 'statin-low-intensity-share-2018', area: '02N', period: '2018-07', map: '2018-04', numerator: 7098, denominator: 17138 }
	]);
});

it('reads the one denominator of relievers that has a decimal, saba-sub-icb-monthly-2018-2023.csv line 4270', () => {
	const files = { 'saba-sub-icb-monthly-2018-2023.csv': `${MONTHLY}2019-02-01,W2U3Z,57007.0,107083.1\n` };
	expect(saidOf(openprescribingCcg, files)).toMatchObject([{ map: '2021-04', numerator: 57_007, denominator: 107_083.1 }]);
});

it('holds half an item where items are counted, and a month that is not its first day', () => {
	const text = `${MONTHLY}2019-02-01,00Q,511.5,2419\n2019-02-15,00Q,511,2419\n`;
	expect(saidOf(openprescribingCcg, { 'opioidspercent-ccg-monthly.csv': text })).toMatchObject([
		{ held: 'a count with a fraction', case: 53, period: '2019-02' },
		{ held: 'not a month by its first day', case: 77, at: 'line 3, month' }
	]);
});

it('tells the measures of a year apart and dates them to 2019/20, quality-measures-annual-total-ccg.csv lines 2, 193, 957', () => {
	const text = `${ANNUAL}0,00Q,119673.0,224275.0,0.5335993757663583,statinintensity
0,00Q,455.0,2115.5589999999997,0.2150731792400968,fungal
0,00Q,76518.04735000001,2115.5589999999997,36.16918618199729,other_lipid_modifying_drugs
0,00Q,1.0,2.0,0.5,newmeasure
`;
	expect(saidOf(openprescribingCcg, { 'quality-measures-annual-total-ccg.csv': text })).toMatchObject([
		{ indicator: 'statin-low-intensity-share', period: '2019/20', map: '2019-04', numerator: 119_673, denominator: 224_275 },
		{ indicator: 'low-value-fungal', numerator: 455, denominator: 2115.5589999999997 },
		{ indicator: 'low-value-lipid-drugs', numerator: 76518.04735000001 },
		{ leftOut: 'other measure', rows: 1 }
	]);
});
