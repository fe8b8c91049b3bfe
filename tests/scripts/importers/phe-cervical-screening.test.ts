import { expect, it } from 'vitest';
import { pheCervicalScreening } from '../../../scripts/importers/phe-cervical-screening.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'cervical-screening-ccg-dec2017.csv';
const HEADER =
	'ccg_name,practices,eligible_25_49,screened_25_49,coverage_pct_25_49,practices_suppressed_25_49,eligible_50_64,screened_50_64,coverage_pct_50_64,practices_suppressed_50_64\n';
const said = (lines: string) => saidOf(pheCervicalScreening, { [FILE]: HEADER + lines });

it('reads both age bands of a CCG known by its name in other capitals, line 2 of the published file', () => {
	const key = { area: 'E38000001', period: '2017-12', map: '2017-04' };
	expect(said('"NHS Airedale, Wharfedale And Craven CCG",16,23531,17066,72.53,0,14543,11452,78.75,0\n')).toEqual([
		{ ...key, indicator: 'cervical-screening-25-49', at: 'line 2, screened_25_49', numerator: 17_066, denominator: 23_531 },
		{ ...key, indicator: 'cervical-screening-50-64', at: 'line 2, screened_50_64', numerator: 11_452, denominator: 14_543 }
	]);
});

it('holds a name that is no CCG of April 2017', () => {
	expect(said('NHS Cumbria CCG,16,23531,17066,72.53,0,14543,11452,78.75,0\n')).toMatchObject([
		{ held: 'no CCG of April 2017 has this name', case: 65, at: 'line 2, ccg_name' }
	]);
});
