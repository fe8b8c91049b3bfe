import { expect, it } from 'vitest';
import { openprescribingPrimaryCare } from '../../../scripts/importers/openprescribing-primary-care.ts';
import { saidOf } from '../../support/published-lines.ts';

const ALL = 'openprescribing-all-antibiotics-ccg-2020-12-to-2022-06.csv';
const BROAD = 'openprescribing-broad-spectrum-list-ccg-2020-12-to-2022-06.csv';
const SEDATIVES = 'openprescribing-bdzper1000-ccg-2020-12-to-2022-06.csv';
const TRIMETHOPRIM = 'trimethoprim-nitrofurantoin-ccg-monthly-2011-2017.csv';
const HEADER = 'measure,month,code,numerator,denominator\n';

it('reads daily doses of sedatives over thousands of patients, line 17 of the published file', () => {
	const files = { [SEDATIVES]: `${HEADER}bdzper1000,2022-03-01,00L,59563.43333333333,333.252\n` };
	expect(saidOf(openprescribingPrimaryCare, files)).toMatchObject([
		{ indicator: 'sedative-prescribing', period: '2022-03', map: '2021-04', numerator: 59563.43333333333, denominator: 333.252 }
	]);
});

it('joins broad-spectrum items to all antibiotic items by CCG and month, lines 17 of the two published files', () => {
	const files = {
		[ALL]: `${HEADER}all_antibiotics,2022-02-01,00L,1,333.252\nall_antibiotics,2022-03-01,00L,17797,333.252\n`,
		[BROAD]: `${HEADER}broad_spectrum_list,2022-03-01,00L,1240,333.252\n`
	};
	const shares = saidOf(openprescribingPrimaryCare, files).filter((one) => one['indicator'] === 'broad-spectrum-antibiotic-share');
	expect(shares).toEqual([
		{
			indicator: 'broad-spectrum-antibiotic-share',
			area: '00L',
			period: '2022-03',
			map: '2021-04',
			at: 'line 2, numerator',
			also: [`${ALL}, line 3`],
			numerator: 1240,
			denominator: 17_797
		}
	]);
});

it('holds a share whose CCG and month the file of all antibiotics lacks', () => {
	const said = saidOf(openprescribingPrimaryCare, { [BROAD]: `${HEADER}broad_spectrum_list,2022-03-01,00L,1240,333.252\n` });
	expect(said.map((one) => one['held'])).toEqual([undefined, 'the file of all antibiotics has no such CCG and month']);
});

it('reads trimethoprim on the list of April 2017 and leaves closed codes out, lines 76 and 168 of the published file', () => {
	const text = `period,ccg_code,trimethoprim_items,nitrofurantoin_items,trimethoprim_plus_nitrofurantoin_items,trimethoprim_percent
2017-03-01,00C,802,388,1190,0.6739495798319328
2011-01-01,00F,26,11,37,0.7027027027027027
`;
	expect(saidOf(openprescribingPrimaryCare, { [TRIMETHOPRIM]: text })).toEqual([
		{
			indicator: 'trimethoprim-share',
			area: '00C',
			period: '2017-03',
			map: '2017-04',
			at: 'line 2, trimethoprim_items',
			numerator: 802,
			denominator: 1190
		},
		{ leftOut: 'closed code in a file re-cast to April 2017', rows: 1 }
	]);
});
