import { expect, it } from 'vitest';
import { gpQualityCcg2018 } from '../../../scripts/importers/gp-quality-ccg-2018.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER =
	'pct,practices,list_size,qof_points_total_lsw,qof_clinical_points_lsw,gpps_overall_good_pct_lsw,gpps_long_standing_condition_pct_lsw,pop_65plus_pct_lsw,imd_lsw';
const said = (line: string) => saidOf(gpQualityCcg2018, { 'derived-ccg-gp-quality-list-weighted.csv': `${HEADER}\n${line}\n` });

it('reads two kinds of points and the survey of a CCG, line 2 of the table', () => {
	const shared = { area: '00C', map: '2018-04', denominator: 108423.3333, flags: ['estimated'] };
	expect(said('00C,11.0,108423.3333,547.6008,423.9513,86.5126,57.674,19.4926,23.9501')).toMatchObject([
		{ ...shared, indicator: 'qof-clinical-points', period: '2017/18', value: 423.9513 },
		{ ...shared, indicator: 'qof-total-points', period: '2017/18', value: 547.6008 },
		{ ...shared, indicator: 'people-with-long-term-condition', period: '2018', value: 57.674 }
	]);
});

it('doubts the points of a scheme of one’s own, and not the survey, line 174', () => {
	const told = said('11X,70.0,582875.1369,423.1188,329.4908,85.6554,55.2779,23.5897,17.9414');
	expect(told.map((one) => 'suspect' in one)).toEqual([true, true, false]);
});

it('has no answers of a CCG that merged in 2019, line 61, and leaves out a code that is no CCG, line 168', () => {
	expect(said('03X,12.0,97586.75,541.5067,422.5077,,,,')[2]).toMatchObject({ missing: 'not-available' });
	expect(said('112,1.0,770.3333,286.77,175.77,79.2095,90.5785,0.266,57.4648')).toEqual([{ leftOut: 'code of no CCG', rows: 1 }]);
});
