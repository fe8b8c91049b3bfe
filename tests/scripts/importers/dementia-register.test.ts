import { expect, it } from 'vitest';
import { openprescribingCcg } from '../../../scripts/importers/openprescribing-ccg.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'dementia-register-and-drugs-ccg-monthly.csv';
const said = (lines: string) => saidOf(openprescribingCcg, { [FILE]: `month,pct,dementia_register,items,cost\n${lines}` });

it('keeps the register once, at the newest month, and leaves its repeats out, lines 2, 96 and 7 of the published file', () => {
	const lines =
		'2010-10-01,00C,1021,665,26670.659999999996\n2019-03-01,00C,1021,794,4882.044440000001\n2018-12-01,00C,1021,820,4637.3232\n';
	expect(said(lines)).toEqual([
		{ indicator: 'dementia-register', area: '00C', map: '2018-04', period: '2019-03', at: 'line 3, dementia_register', value: 1021 },
		{ leftOut: 'the same register figure beside another month', rows: 2 }
	]);
});

it('holds a register that differs from the newest', () => {
	expect(said('2018-12-01,00C,1020,820,4637.3232\n2019-03-01,00C,1021,794,4882.044440000001\n')).toMatchObject([
		{ held: 'the register differs from the one of the newest month', at: 'line 2, dementia_register' },
		{ value: 1021 }
	]);
});
