import { expect, it } from 'vitest';
import { qofPrevalence201415 } from '../../../scripts/importers/qof-prevalence-2014-15.ts';
import { saidOf } from '../../support/published-lines.ts';

const REGISTERS = 'derived-ccg-qof-registers-2014-15.csv';
const EXPECTED = 'derived-ccg-expected-vs-recorded-prevalence-2014-15.csv';
const REGISTER_HEADER = 'period,disease,ccg_code,practices,register,list_size,prevalence_pct,ci_lower,ci_upper';
const EXPECTED_HEADER =
	'CCGgeogcode,practices,list_size,hypertension_expected_pct_lsw,hypertension_qof_pct_lsw,chd_expected_pct_lsw,chd_qof_pct_lsw,copd_expected_pct_lsw,copd_qof_pct_lsw,depression_expected_pct_lsw,depression_qof_pct_lsw,pad_expected_pct_lsw,pad_qof_pct_lsw,stroke_expected_pct_lsw,stroke_qof_pct_lsw,undiagnosed_hypertension_expected_pct_lsw';
const registers = (...lines: string[]) => saidOf(qofPrevalence201415, { [REGISTERS]: `${[REGISTER_HEADER, ...lines].join('\n')}\n` });
const expected = (...lines: string[]) => saidOf(qofPrevalence201415, { [EXPECTED]: `${[EXPECTED_HEADER, ...lines].join('\n')}\n` });

it('reads a register with its counts, lines 420 and 211 of the table', () => {
	expect(
		registers('2014/15,HYP,00C,11,16137,106673.0,15.1275,14.9138,15.3438', '2014/15,DEP18,00C,11,6999,84559.8032,8.277,8.0932,8.4646')
	).toMatchObject([
		{ indicator: 'hypertension-recorded', area: '00C', map: '2015-04', value: 15.1275, numerator: 16137, denominator: 106673 },
		{ indicator: 'depression-recorded', value: 8.277, numerator: 6999, denominator: 84559.8032 }
	]);
});

it('holds an illness that it does not know', () => {
	expect(registers('2014/15,XYZ,00C,11,16137,106673.0,15.1275,14.9138,15.3438')).toMatchObject([
		{ held: 'an illness that is not declared', case: 46 }
	]);
});

it('rebuilds counts from per cents of the list, line 7: more COPD is known than expected', () => {
	const [pressure, copd, depression] = expected(
		'E38000006,34,246544.0,23.3202,15.7201,7.6595,4.6519,2.9969,3.1662,20.0084,9.6562,1.1334,1.0521,3.9599,2.0998,12.6317'
	);
	expect(pressure).toMatchObject({ indicator: 'hypertension-found', area: 'E38000006', flags: ['estimated'] });
	expect(pressure?.numerator).toBeCloseTo(0.157201 * 246544, 6);
	expect(pressure?.denominator).toBeCloseTo(0.233202 * 246544, 6);
	expect(Number(copd?.numerator) / Number(copd?.denominator)).toBeCloseTo(3.1662 / 2.9969, 12);
	expect(depression).toMatchObject({ indicator: 'depression-found' });
});
