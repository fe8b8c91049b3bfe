import { expect, it } from 'vitest';
import { ccgOis } from '../../../scripts/importers/ccg-ois.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'ccg-ois-1.2-u75-cvd-mortality-2016-2019.csv';
const HEADER =
	'Reporting period,Period of coverage,Breakdown,ONS code,Level,Level description,Gender,Indicator value,CI lower,CI upper,Denominator,Numerator\n';
const said = (lines: string) => saidOf(ccgOis, { [FILE]: HEADER + lines });

it('reads England with its limits and counts on the list of April 2020, and leaves women out, lines 2 and 3 of the published file', () => {
	const lines = `2019,01/01/2019 to 31/12/2019,National,E92000001,National,All registered patients in England,Person,66.4,65.7,67.1,55001868,33457
2019,01/01/2019 to 31/12/2019,National,E92000001,National,All registered patients in England,Female,41.5,40.8,42.3,27200365,10626
`;
	expect(said(lines)).toEqual([
		{
			indicator: 'u75-cvd-mortality',
			area: 'E92000001',
			period: '2019',
			map: '2020-04',
			at: 'line 2, Indicator value',
			value: 66.4,
			lower: 65.7,
			upper: 67.1,
			numerator: 33_457,
			denominator: 55_001_868
		},
		{ leftOut: 'men or women alone', rows: 1 }
	]);
});

it('reads a CCG of 2018 on the list of April 2019, line 456 of the published file', () => {
	expect(said('2018,01/01/2018 to 31/12/2018,CCG,E38000042,00C,NHS Darlington CCG,Person,72.4,56.7,91.1,98745,73\n')).toMatchObject([
		{ area: '00C', period: '2018', map: '2019-04', value: 72.4, lower: 56.7, upper: 91.1, numerator: 73 }
	]);
});

it('holds a row whose two codes disagree', () => {
	expect(said('2018,01/01/2018 to 31/12/2018,CCG,E38000007,00C,NHS Darlington CCG,Person,72.4,56.7,91.1,98745,73\n')).toMatchObject([
		{ held: 'the ONS and the ODS code of the row disagree', case: 61, at: 'line 2, ONS code', area: '00C', period: '2018' }
	]);
});

it('gives a star as suppressed and holds a year whose list is not known', () => {
	const lines = `2018,01/01/2018 to 31/12/2018,CCG,E38000042,00C,NHS Darlington CCG,Person,*,*,*,98745,*
2020,01/01/2020 to 31/12/2020,CCG,E38000042,00C,NHS Darlington CCG,Person,72.4,56.7,91.1,98745,73
`;
	expect(said(lines)).toMatchObject([{ missing: 'suppressed' }, { held: 'a year whose list of CCGs is not declared', case: 76 }]);
});
