import { expect, it } from 'vitest';
import { gpPatientSurvey } from '../../../scripts/importers/gp-patient-survey.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER =
	'ccg_code,practices_2015_16,mean_pct_would_recommend_2015_16,practices_2018,mean_pct_positive_experience_2018,listsize_weighted_pct_positive_experience_2018\n';
const said = (lines: string) => saidOf(gpPatientSurvey, { 'gpps-ccg-derived-means.csv': HEADER + lines });

it('reads a list-weighted mean of 2018 as an estimate dated to 31 March, line 2 of the published file', () => {
	expect(said('00C,11.0,80.79,11.0,87.02,86.51\n')).toEqual([
		{
			indicator: 'gp-positive-experience',
			area: '00C',
			period: '2018',
			map: '2018-04',
			at: 'line 2, listsize_weighted_pct_positive_experience_2018',
			flags: ['estimated'],
			value: 86.51
		}
	]);
});

it('leaves out codes closed before April 2018 and CCGs without a practice in the file, lines 43 and 64', () => {
	expect(said('02V,25.0,82.44,,,\n03X,12.0,79.51,,,\n')).toEqual([
		{ leftOut: 'CCG closed before April 2018', rows: 1 },
		{ leftOut: 'CCG without a practice in the file of 2018', rows: 1 }
	]);
});
