import { describe, expect, it } from 'vitest';
import { qofPrevalence201415 } from '../../../scripts/importers/qof-prevalence-2014-15.ts';
import { yearInName } from '../../../scripts/importers/qof-practices.ts';
import { faults } from './importing.ts';
import { forFewLines, importPublished, told } from './published-form.ts';

// made up under the column names that public code reads: practices of Hartlepool and Stockton, Darlington, and Devon of April 2019
const PRACTICES = ['PRACTICE_CODE,PRACTICE_NAME,CCG_ODS_CODE,CCG_NAME', 'A1,ONE,16C,TEES', 'A2,TWO,16C,TEES', 'B1,THREE,07L,BARKING'];
const HEADER = 'PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PATIENT_LIST_SIZE';
const LINES = [
	'A1,CHD,174,TOTAL,4247',
	'A2,CHD,26,TOTAL,753',
	'B1,CHD,100,TOTAL,5000',
	'A1,DEP,300,18OV,3400',
	'A2,DEP,60,18OV,600',
	'B1,DEP,200,18OV,4000',
	'A1,AST,325,TOTAL,4247'
];
const MAPPING = 'MAPPING_NHS_GEOGRAPHIES_1920.csv';
const registers = (
	{ lines = LINES, header = HEADER, file = 'PREVALENCE_1920.csv' } = {},
	practices: Readonly<Record<string, readonly string[]>> = { [MAPPING]: PRACTICES }
) => importPublished(forFewLines(qofPrevalence201415), { [file]: [header, ...lines], ...practices }, '2020-08-27');

describe('QOF registers as NHS Digital publishes them', () => {
	it('are summed to the CCGs that the file of practices names, and to England', async () => {
		const outcome = await registers();
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toEqual([
			'depression-recorded E38000004 2020-04 2019/20 5',
			'depression-recorded E38000247 2020-04 2019/20 9',
			'depression-recorded E92000001 2020-04 2019/20 7',
			'heart-disease-recorded E38000004 2020-04 2019/20 2',
			'heart-disease-recorded E38000247 2020-04 2019/20 4',
			'heart-disease-recorded E92000001 2020-04 2019/20 3'
		]);
		const [tees] = (outcome.state?.observations ?? []).filter(({ area, value }) => area === 'E38000247' && value === 4);
		expect(tees).toMatchObject({ numerator: 200, denominator: 5000 });
		expect(outcome.report.files.map(({ rows }) => rows?.leftOut)).toEqual([
			{ 'another register: AST': 1 },
			{ 'practices, read for the files beside it': 3 }
		]);
	});
	it('are read under the names of earlier years', async () => {
		const early = { header: HEADER.replace('GROUP_CODE', 'INDICATOR_GROUP_CODE'), file: 'PREVALENCE_1617.csv' };
		const practices = ['PRACTICE_CODE,PRACTICE_NAME,CCG_CODE', 'A1,ONE,00K', 'A2,TWO,00K', 'B1,THREE,01N'];
		const outcome = await registers(early, { 'ORGANISATION_REFERENCE_1617.csv': practices });
		expect(told(outcome)).toContain('heart-disease-recorded E38000075 2016-04 2016/17 4');
	});
	it.each([
		['PREVALENCE_1920.csv', '2019/20'],
		['PREVALENCE_2021_v2.csv', '2020/21'],
		['PREVALENCE.csv', undefined],
		['PREVALENCE_1921.csv', undefined]
	])('have in %s the year %s', (file, label) => {
		expect(yearInName(file)?.label).toBe(label);
	});
});

describe('damaged QOF registers', () => {
	it('are refused without the practices, without a year, and beside practices of another year', async () => {
		expect(faults(await registers({}, {}))[0]).toContain('70: is in a file of practices without the one that says in which CCG they are');
		expect(faults(await registers({ file: 'PREVALENCE.csv' }))[0]).toContain('79: is in a file whose name does not say the year');
		expect(faults(await registers({}, { 'MAPPING_NHS_GEOGRAPHIES_2021.csv': PRACTICES }))[0]).toContain('beside practices of 2020/21');
	});
	it('are refused where the practices are in CCGs of another list, or in sub-ICB locations', async () => {
		const old = PRACTICES.map((line) => line.replace('16C', '00K'));
		expect(faults(await registers({ file: 'PREVALENCE_2021.csv' }, { 'MAPPING_NHS_GEOGRAPHIES_2021.csv': old }))[0]).toContain('62:');
		const located = [PRACTICES[0]!.replace('CCG_ODS_CODE', 'SUB_ICB_LOC_ODS_CODE'), ...PRACTICES.slice(1)];
		expect(faults(await registers({}, { [MAPPING]: located }))[0]).toContain('There is no column “CCG_ODS_CODE”');
	});
	it('are held where a practice is unknown, a register is larger than its list, or a count has become a share', async () => {
		expect(faults(await registers({ lines: [...LINES, 'C9,CHD,1,TOTAL,10'] }))).toContain(
			'65: is held: a practice that the file beside it does not list'
		);
		expect(faults(await registers({ lines: LINES.map((line) => line.replace('TOTAL,5000', 'TOTAL,50')) })).join()).toContain('51:');
		expect(faults(await registers({ lines: LINES.map((line) => line.replace('174', '0.04')) })).join()).toContain(
			'a count with a fraction'
		);
	});
	it('are refused where a column has another name', async () => {
		expect(faults(await registers({ header: HEADER.replace('REGISTER', 'PREVALENCE') }))[0]).toContain('There is no column “REGISTER”');
	});
});
