import { describe, expect, it } from 'vitest';
import { smiPhysicalHealthChecks } from '../../../scripts/importers/smi-physical-health-checks.ts';
import { faults, importLines, listed } from './importing.ts';

const HEADER = 'period,ccg_code,question,answer';

/** The eight lines of a CCG and quarter. */
const answers = (period: string, code: string, register: string, all: string, other = '100'): string[] => [
	`${period},${code},Alcohol,${other}`,
	`${period},${code},All6PHC,${all}`,
	...['BloodGlucose', 'BloodLipid', 'BloodPressure', 'BMIWeight'].map((question) => `${period},${code},${question},${other}`),
	`${period},${code},SMIRegister,${register}`,
	`${period},${code},Smoking,${other}`
];

// lines 2 to 9 of NHS England's returns as held: Darlington, April to June 2019
const DARLINGTON = [
	'SMI-Q1-2019-2020,00C,Alcohol,841',
	'SMI-Q1-2019-2020,00C,All6PHC,562',
	'SMI-Q1-2019-2020,00C,BloodGlucose,834',
	'SMI-Q1-2019-2020,00C,BloodLipid,767',
	'SMI-Q1-2019-2020,00C,BloodPressure,924',
	'SMI-Q1-2019-2020,00C,BMIWeight,776',
	'SMI-Q1-2019-2020,00C,SMIRegister,1158',
	'SMI-Q1-2019-2020,00C,Smoking,904'
];

const read = (...lines: string[]) => importLines(smiPhysicalHealthChecks, [HEADER, ...lines]);
const allSix = (...lines: string[]) => listed(read(...lines)).filter(({ indicator }) => indicator === 'smi-all-six-checks');

describe('physical health checks', () => {
	it('divides seven answers by the register of their quarter and counts all eight rows as published', () => {
		const outcome = read(...DARLINGTON);
		expect(listed(outcome)).toHaveLength(7);
		expect(allSix(...DARLINGTON)[0]).toMatchObject({
			value: 562 / 1158,
			numerator: 562,
			denominator: 1158,
			map: '2019-04',
			at: 'line 3, answer; line 8'
		});
		expect(outcome.report.files[0]?.rows).toEqual({ read: 8, published: 8, statusOnly: 0, held: 0, leftOut: {} });
	});
	it('takes an empty register or one of nought as not submitted', () => {
		const outcome = read(...answers('SMI-Q3-2018-2019', '00C', '0', '0', '0'), ...answers('SMI-Q3-2018-2019', '00D', '', '', ''));
		expect(new Set(listed(outcome).map(({ missing }) => missing))).toEqual(new Set(['not-submitted']));
		expect(outcome.report.files[0]?.rows).toMatchObject({ published: 0, statusOnly: 16 });
	});
	it('keeps a nought of a register that is not empty as suspect', () => {
		// Medway, January to March 2019: nobody of 1,444 with all six checks, 1,066 with their blood pressure taken
		expect(allSix(...answers('SMI-Q4-2018-2019', '09X', '1444', '0'))[0]).toMatchObject({ value: 0, suspect: expect.any(String) });
	});
	it('keeps the seven quarters of Somerset as suspect, and no others', () => {
		const suspectIn = (period: string) => allSix(...answers(period, '11X', '4363', '14'))[0]?.suspect !== undefined;
		expect(['SMI-Q1-2020-2021', 'SMI-Q2-2020-2021', 'SMI-Q4-2021-2022', 'SMI-Q1-2022-2023'].map(suspectIn)).toEqual([
			false,
			true,
			true,
			false
		]);
	});
	it('takes the list of CCGs of each year, and that of April 2021 from then on', () => {
		const mapIn = (period: string) => allSix(...answers(period, '00L', '100', '50'))[0]?.map;
		expect(['SMI-Q4-2018-2019', 'SMI-Q4-2019-2020', 'SMI-Q4-2020-2021', 'SMI-Q4-2021-2022', 'SMI-Q4-2023-2024'].map(mapIn)).toEqual([
			'2018-04',
			'2019-04',
			'2020-04',
			'2021-04',
			'2021-04'
		]);
	});
	it('refuses two registers that differ and a question that nobody declared', () => {
		expect(faults(read(...DARLINGTON, 'SMI-Q1-2019-2020,00C,SMIRegister,1200'))).toEqual(['67: is a register that contradicts line 8']);
		expect(faults(read(...DARLINGTON, 'SMI-Q1-2019-2020,00C,Teeth,12'))).toEqual(['43: is a question that is not declared']);
	});
});
