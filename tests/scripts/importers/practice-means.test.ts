import { expect, it } from 'vitest';
import { gpPatientSurvey } from '../../../scripts/importers/gp-patient-survey.ts';
import { LIST_BANDS, PRACTICE_COLUMNS } from '../../../scripts/importers/practice-means.ts';
import { saidOf } from '../../support/published-lines.ts';

const SURVEY = 'gpps-recommend-practice-2015-16-practice.csv';
const PRACTICES = 'ods-epraccur-2016-02.csv';
const LISTS = 'nhsbsa-patient-list-size-2015-q4.csv';

const survey = (...lines: string[]) => ['practice,ccg_code,pct_would_recommend_practice_2015_16', ...lines].join('\n');
const lists = (...lines: string[]) =>
	[
		`Regional Office Name,Regional Office Code,Area Team Name,Area Team Code,PCO Name,PCO Code,Practice Name,Practice Code,${LIST_BANDS.join(',')}`,
		...lines
	].join('\n');

const DENSHAM =
	'"A81001","THE DENSHAM SURGERY","Y54","Q74","THE HEALTH CENTRE","LAWSON STREET","STOCKTON","CLEVELAND","","TS18 1HU","19740401","","A","B","00K","20130401","","01642 672351","","","","0","","00K","","4",""';
const QUEENS_PARK =
	'"A81002","QUEENS PARK MEDICAL CENTRE","Y54","Q74","QUEENS PARK MEDICAL CTR","FARRER STREET","STOCKTON ON TEES","CLEVELAND","","TS18 2AW","19740401","","A","B","00K","20130401","","01642 679681","","","","0","","00K","","4",""';
const DENSHAM_LIST =
	'NORTH OF ENGLAND,Y54,"DURHAM, DARLINGTON AND TEES AREA TEAM",Q45,HARTLEPOOL AND STOCKTON-ON-TEES CCG,00K00,THE DENSHAM SURGERY,A81001,108,120,225,230,239,253,289,259,247,231,247,292,268,251,225,238,212,299';
const QUEENS_PARK_LIST =
	'NORTH OF ENGLAND,Y54,"DURHAM, DARLINGTON AND TEES AREA TEAM",Q45,HARTLEPOOL AND STOCKTON-ON-TEES CCG,00K00,QUEENS PARK MEDICAL CENTRE,A81002,505,519,1052,992,1173,1086,1245,1204,1023,998,1536,1536,1317,1366,1051,1120,814,1164';

it('weights practices by their lists: (76.02048768372941 * 4233 + 85.1663347003187 * 19701) / 23934, lines of the three published files', () => {
	const files = {
		[SURVEY]: survey('A81001,00K,76.02048768372941', 'A81002,00K,85.1663347003187'),
		[PRACTICES]: `${DENSHAM}\n${QUEENS_PARK}\n`,
		[LISTS]: lists(QUEENS_PARK_LIST, DENSHAM_LIST)
	};
	const [mean, ...rest] = saidOf(gpPatientSurvey, files);
	expect(rest).toEqual([]);
	expect(mean).toMatchObject({ indicator: 'gp-would-recommend', area: '00K', period: '2015/16', map: '2016-04', flags: ['estimated'] });
	expect(mean!['value']).toBeCloseTo(83.54878767845766, 10);
	expect(mean!['denominator']).toBe(4233 + 19_701);
	expect(mean!['also']).toEqual([
		`${PRACTICES}, line 1`,
		`${LISTS}, line 3`,
		`${SURVEY}, line 3`,
		`${PRACTICES}, line 2`,
		`${LISTS}, line 2`
	]);
});

it('takes the CCG of February 2016 from the list of practices, never the later one beside the survey', () => {
	const files = { [SURVEY]: survey('A81001,00M,76.02048768372941'), [PRACTICES]: `${DENSHAM}\n`, [LISTS]: lists(DENSHAM_LIST) };
	expect(saidOf(gpPatientSurvey, files)).toMatchObject([{ area: '00K', denominator: 4233 }]);
});

it('holds a practice without a list and counts the rows that nobody needed', () => {
	const files = { [SURVEY]: survey('A81001,00K,76.02048768372941'), [PRACTICES]: `${DENSHAM}\n`, [LISTS]: lists(QUEENS_PARK_LIST) };
	expect(saidOf(gpPatientSurvey, files)).toMatchObject([
		{ held: 'a practice without a CCG, a list of patients or a per cent' },
		{ leftOut: 'practice or prescriber without a survey result', rows: 1 },
		{ leftOut: 'practice or prescriber without a survey result', rows: 1 }
	]);
});

it('knows the CCG as the 15th of 27 columns', () => {
	expect([PRACTICE_COLUMNS.length, PRACTICE_COLUMNS.indexOf('ccg')]).toEqual([27, 14]);
});
