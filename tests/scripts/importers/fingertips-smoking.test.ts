import { expect, it } from 'vitest';
import { fingertipsSmoking } from '../../../scripts/importers/fingertips-smoking.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'fingertips-91547-smoking-prevalence-qof-ccg.csv';
const HEADER =
	'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Column not used,Time period Sortable,New data,Compared to goal,Time period range\n';
const NAME = '91547.0,Smoking prevalence in adults (15+) - current smokers (QOF)';
const said = (...lines: string[]) => saidOf(fingertipsSmoking, { [FILE]: HEADER + lines.map((line) => `${NAME},${line}\n`).join('') });

it('reads a CCG with its counts and limits, line 10 of the published file', () => {
	const line =
		'E92000001,England,E38000004,NHS Barking And Dagenham CCG,CCG,Persons,15+ yrs,,,2019/20,18.83312102,18.65146352,19.0161342,,,33264.0,176625.0,,,Worse,Not compared,20190000.0,,,1y';
	expect(said(line)).toEqual([
		{
			indicator: 'smoking-prevalence-gp',
			area: 'E38000004',
			period: '2019/20',
			map: '2020-04',
			at: 'line 2, Value',
			value: 18.83312102,
			lower: 18.65146352,
			upper: 19.0161342,
			numerator: 33_264,
			denominator: 176_625
		}
	]);
});

it('keeps the publisher’s doubt about England’s 2018/19, line 8 of the published file', () => {
	const note =
		'There is a data quality issue with this value. Potential underestimate of the value due to double counting of patients in QOF';
	const line = `,,E92000001,England,England,Persons,15+ yrs,,,2018/19,16.74143607,16.7310021,16.75187523,,,8229910.0,49158925.0,${note},,Not compared,Not compared,20180000.0,,,1y`;
	expect(said(line)).toMatchObject([{ area: 'E92000001', value: 16.74143607, suspect: note }]);
});

it('leaves out parts of integrated care boards, whose codes are of several lists, line 145 of the published file', () => {
	const line =
		'E92000001,England,nE38000006,South Yorkshire ICB - 02P ,ICB sub-locations,Persons,15+ yrs,,,2019/20,19.81273186,19.64618039,19.98034418,,,43314.0,218617.0,,,Worse,Not compared,20190000.0,,,1y';
	expect(said(line)).toEqual([{ leftOut: 'part of an integrated care board', rows: 1 }]);
});
