import { describe, expect, it } from 'vitest';
import { gpPatientSurvey } from '../../../scripts/importers/gp-patient-survey.ts';
import { faults } from './importing.ts';
import { forFewLines, importPublished, told } from './published-form.ts';

const FILE = 'GPPS_2019_CCG_data_(weighted)_(csv)_PUBLIC.csv';
const HEADER = 'CCG_Code,CCG_Name,distributed,received,resprate,Q28base,Q28_12,Q28_12pct';
// made up: the file of CCGs is taken to have the columns of the file of practices
const LINES = [
	'00C,NHS DARLINGTON CCG,2300,800,0.347826,790,662,0.8379747',
	'07L,NHS BARKING AND DAGENHAM CCG,9000,2000,0.222222,1980,1400,0.7070707',
	'15N,NHS DEVON CCG,20000,9000,0.45,8900,-97,-97'
];
const survey = (lines: readonly string[] = LINES, file = FILE, header = HEADER) =>
	importPublished(forFewLines(gpPatientSurvey), { [file]: [header, ...lines] }, '2019-07-11');

describe('the GP Patient Survey by CCG', () => {
	it('turns shares of 1 into percentages on the list of the survey’s year, and -97 into a reason', async () => {
		const outcome = await survey();
		expect(faults(outcome)).toEqual([]);
		expect(told(outcome)).toEqual([
			'gp-positive-experience E38000004 2019-04 2019 70.70707',
			'gp-positive-experience E38000042 2019-04 2019 83.79747',
			'gp-positive-experience E38000230 2019-04 2019 suppressed'
		]);
	});
	it('reads how patients found making an appointment where the file says it', async () => {
		const lines = LINES.slice(0, 2).map((line) => `${line},0.6543211`);
		const outcome = await survey(lines, FILE, `${HEADER},Q18_12pct`);
		expect(told(outcome)).toContain('patients-with-a-good-experience-of-making-a-gp-appointment E38000042 2019-04 2019 65.43211');
	});
	it('is read where columns have moved', async () => {
		const moved = (line: string) => line.split(',').reverse().join(',');
		expect(told(await survey(LINES.map(moved), FILE, moved(HEADER)))).toEqual(told(await survey()));
	});
});

describe('a damaged file of the GP Patient Survey', () => {
	it('is refused where it is the file of practices', async () => {
		const practices = LINES.map((line, i) => `A8100${i},${line}`);
		expect(faults(await survey(practices, FILE, `Practice_Code,${HEADER}`))).toEqual([
			'70: is in a file of practices: the survey’s results for CCGs are another file'
		]);
	});
	it('is refused where its name says no year, or one without CCGs', async () => {
		for (const file of ['ccg.csv', FILE.replace('2019', '2022')]) {
			expect(faults(await survey(LINES, file))[0]).toContain('79: is in a file whose name does not say one of the years 2018 to 2021');
		}
	});
	it('is refused where a share has become a percentage, and where the column has another name', async () => {
		expect(faults(await survey([LINES[0]!, LINES[1]!.replace('0.7070707', '70.7')]))).toContain('49: is over 1 in a column of shares of 1');
		expect(faults(await survey(LINES, FILE, HEADER.replace('Q28_12pct', 'Q32_12pct')))[0]).toContain('There is no column “Q28_12pct”');
	});
	it('is held where a code is of another year’s list, such as Devon’s before 2019', async () => {
		expect(faults(await survey(LINES, FILE.replace('2019', '2018')))[0]).toContain('64: is the code of a CCG of another time');
	});
});
