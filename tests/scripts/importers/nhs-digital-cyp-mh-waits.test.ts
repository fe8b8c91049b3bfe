import { describe, expect, it } from 'vitest';
import { nhsDigitalCypMhWaits } from '../../../scripts/importers/nhs-digital-cyp-mh-waits.ts';
import { importLines, listed } from './importing.ts';

// lines 1, 2, 9, 10, 11, 54, 253 and 542 of NHS Digital's tables as held, and the line of Castle Point of 2020/21
const LINES = [
	'year,table,scope,period,organisation_code,organisation_name,people_total,average_wait_days_two_contacts,wait_0_4w_n,wait_0_4w_pct,wait_4_6w_n,wait_4_6w_pct,wait_6_8w_n,wait_6_8w_pct,wait_8_10w_n,wait_8_10w_pct,wait_10_12w_n,wait_10_12w_pct,wait_over_12w_n,wait_over_12w_pct,closed_before_treatment_n,closed_before_treatment_pct,still_waiting_no_contact_n,still_waiting_no_contact_pct,still_waiting_one_contact_n,still_waiting_one_contact_pct,contacts_before_referral',
	'2019/20,1a,all services,April 2019 - March 2020,England,England,547590,43.046649,109656,20.025201,18188,3.321463,14386,2.627148,11360,2.074545,8659,1.581293,35265,6.440037,144384,26.367173,126274,23.059954,79048,14.435618,370',
	'2019/20,1a,all services,April 2019 - March 2020,Y56,London,68690,39,18140,26,3150,4,2265,3,1655,2,1265,1,4885,7,14665,21,12380,18,10200,14,80',
	'2019/20,1a,all services,April 2019 - March 2020,UNKNOWN,UNKNOWN,8450,48,1005,11,160,1,135,1,110,1,85,1,395,4,1390,16,4155,49,1000,11,15',
	'2019/20,1a,all services,April 2019 - March 2020,E54000005,West Yorkshire,24820,42,6020,24,765,3,675,2,520,2,440,1,1870,7,5140,20,5075,20,4270,17,45',
	'2019/20,1a,all services,April 2019 - March 2020,00C,NHS DARLINGTON CCG,1935,30,765,39,95,4,50,2,35,1,30,1,135,6,245,12,165,8,415,21,*',
	'2019/20,1b,mental health services,April 2019 - March 2020,Y56,London,68280,39,18115,26,3140,4,2255,3,1645,2,1255,1,4850,7,14650,21,12185,17,10105,14,80',
	'2019/20,3a,all services,April 2019 - June 2019,00C,NHS DARLINGTON CCG,490,15,115,23,15,3,10,2,*,*,*,*,*,*,75,15,155,31,115,23,*',
	'2020/21,1a,all services,April 2020 - March 2021,99F,NHS CASTLE POINT AND ROCHFORD CCG,1120,7,505,45,20,2,10,1,*,*,*,*,*,*,425,38,70,6,80,7,*'
];

describe('children’s waits', () => {
	const outcome = importLines(nhsDigitalCypMhWaits, LINES);
	const rows = listed(outcome);
	const found = (indicator: string, area: string) => rows.find((row) => row.indicator === indicator && row.area === area);

	it('works out shares from counts, since the printed per cents are cut to whole numbers', () => {
		expect(found('cyp-mh-within-4-weeks', 'E38000042')).toMatchObject({
			value: 765 / 1935,
			numerator: 765,
			flags: ['rounded'],
			map: '2019-04'
		});
		expect(found('cyp-mh-average-wait', 'E38000042')).toMatchObject({ value: 30, denominator: 1935 });
	});
	it('takes England’s counts as not rounded', () => {
		expect(found('cyp-mh-closed-before-treatment', 'E92000001')).toMatchObject({ value: 144_384 / 547_590 });
		expect(found('cyp-mh-closed-before-treatment', 'E92000001')?.flags).toBeUndefined();
	});
	it('keeps a suppressed count as such and the others of its row as values', () => {
		expect(found('cyp-mh-over-12-weeks', 'E38000030')).toMatchObject({ missing: 'suppressed', text: '*', map: '2020-04' });
		expect(found('cyp-mh-within-4-weeks', 'E38000030')?.value).toBe(505 / 1120);
	});
	it('leaves out regions, STPs, unknown places, quarters and the other scope', () => {
		expect(outcome.report.files[0]?.rows?.leftOut).toEqual({ STP: 1, 'quarter or other scope': 2, region: 1, 'unknown place': 1 });
	});
});
