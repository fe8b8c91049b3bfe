import { expect, it } from 'vitest';
import { cdecDiabetesQof201011 } from '../../../scripts/importers/cdec-diabetes-qof-2010-11.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER =
	'ccg_code,ccg_name,practices,registered_17plus_sum_of_practices,diabetes_register,ccg_registered_patients,ccg_diabetes_patients,ccg_prevalence_pct';
const said = (line: string) => saidOf(cdecDiabetesQof201011, { 'ccg-diabetes-register-qof-2010-11.csv': `${HEADER}\n${line}\n` });

it('reads a register with its list, line 2, and leaves out a CCG that never opened as planned, line 86', () => {
	expect(said('00C,NHS Darlington CCG,12,84625,5293.0,84625.0,5293.0,6.254652880354506')).toMatchObject([
		{ area: '00C', map: '2013-04', period: '2010/11', value: 6.254652880354506, numerator: 5293, denominator: 84625 }
	]);
	expect(said('04W,NHS Birmingham CrossCity CCG,101,451635,29672.0,451635.0,29672.0,6.569907115259004')).toEqual([
		{ leftOut: 'planned CCG that opened under another code', rows: 1 }
	]);
});
