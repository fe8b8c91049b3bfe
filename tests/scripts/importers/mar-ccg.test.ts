import { describe, expect, it } from 'vitest';
import { marCcg } from '../../../scripts/importers/mar-ccg.ts';
import { faults, importLines, lenient, listed } from './importing.ts';

// lines 1, 5, 213, 3065, 3277 and 3489 of the monthly activity return, as held
const LINES = [
	'month,fin_year,region_code,org_code,org_name,elective_ordinary_ffce,elective_daycase_ffce,elective_total_ffce,elective_planned_ordinary_ffce,elective_planned_daycase_ffce,elective_planned_total_ffce,elective_treatment_centre_ffce,nonelective_ffce,gp_referrals_made_all,gp_referrals_seen_all,gp_referrals_made_ga,gp_referrals_seen_ga,other_referrals_made_ga,first_outpatient_ga,source_file',
	'2013-04,2013-14,Q49,00G,NHS NEWCASTLE NORTH AND EAST CCG,300.0,1405.0,1705.0,40.0,536.0,576.0,84.0,1362.0,2718.0,2104.0,2615.0,2013.0,2168.0,3996.0,Apr_13.xls',
	'2013-04,2013-14,XDH,X24,NHS ENGLAND,10737.0,33670.0,44407.0,2667.0,15650.0,18317.0,246.0,11588.0,37890.0,39618.0,37379.0,39170.0,22881.0,88500.0,Apr_13.xls',
	'2014-06,2014-15,Q54,05P,NHS SOLIHULL CCG,457.0,2142.0,2599.0,88.0,1037.0,1125.0,14.0,2379.0,6018.0,4353.0,5515.0,3957.0,2869.0,5894.0,Jun_14.xls',
	'2014-07,2014-15,Q54,05P,NHS SOLIHULL CCG,138.0,349.0,487.0,54.0,144.0,198.0,19.0,242.0,732.0,603.0,603.0,475.0,535.0,863.0,Jul_14.xls'
];

describe('the monthly activity return', () => {
	const outcome = importLines(marCcg, LINES);
	const told = listed(outcome).map(({ indicator, area, map, period, value, at }) => [indicator, area, map, period, value, at].join(' '));

	it('reads counts on the list of the day, and England as all rows of a month with NHS England’s own', () => {
		expect(told.filter((line) => line.includes('2013-04 2013-04')).sort()).toEqual([
			'elective-admissions-rate E38000111 2013-04 2013-04 1705 line 2, elective_total_ffce',
			'elective-admissions-rate E92000001 2013-04 2013-04 46112 line 3, elective_total_ffce; line 2',
			'emergency-admissions-rate E38000111 2013-04 2013-04 1362 line 2, nonelective_ffce',
			'emergency-admissions-rate E92000001 2013-04 2013-04 12950 line 3, nonelective_ffce; line 2',
			'first-outpatient-rate E38000111 2013-04 2013-04 3996 line 2, first_outpatient_ga',
			'first-outpatient-rate E92000001 2013-04 2013-04 92496 line 3, first_outpatient_ga; line 2',
			'gp-referrals-rate E38000111 2013-04 2013-04 2615 line 2, gp_referrals_made_ga',
			'gp-referrals-rate E92000001 2013-04 2013-04 39994 line 3, gp_referrals_made_ga; line 2'
		]);
	});
	it('adds up no England for a month without NHS England’s own row', () => {
		expect(told.filter((line) => line.includes('E92000001') && line.includes('2014'))).toEqual([]);
	});
	it('doubts the emergencies alone of a month that collapses', () => {
		const doubted = listed(outcome).filter(({ suspect }) => suspect !== undefined);
		expect(doubted.map(({ indicator, period, value }) => `${indicator} ${period} ${value}`)).toEqual([
			'emergency-admissions-rate 2014-07 242'
		]);
	});
	it('accounts for every row', () => {
		expect(outcome.report.files[0]?.rows).toEqual({ read: 4, published: 4, statusOnly: 0, held: 0, leftOut: {} });
	});
	it('holds a row whose month is none, and a count with a fraction', () => {
		const broken = [...LINES.slice(0, 3), LINES[3]!.replace('2014-06', 'Jun-14'), LINES[4]!.replace('487.0', '487.5')];
		expect(faults(importLines(lenient(marCcg, 1), broken)).sort()).toEqual([
			'53: is held: a count with a fraction',
			'74: is held: not a month'
		]);
	});
});
