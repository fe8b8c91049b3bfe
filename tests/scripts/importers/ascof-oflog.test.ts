import { expect, it } from 'vitest';
import { ascofOflog } from '../../../scripts/importers/ascof-oflog.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'oflog-adult-social-care-2015-16-to-2022-23.csv';
const HEADER =
	'Financial year,Local authority code,Local authority name,Grouping,Entity_Name,Region,Measure,Code,Value,MEDIAN,MADs_from_median,rank_order\n';
const said = (lines: string) => saidOf(ascofOflog, { [FILE]: HEADER + lines });
it('reads a council’s score on the table of shares of April 2018, line 1048 of the published file', () => {
	const line =
		'2019-20,E06000005,Darlington,LA_Raw,Unitary Authorities,North East,"Outcome, ASC Quality of Life",ASC2,0.432,0.405,1.5882352941176439,desc\n';
	expect(said(line)).toEqual([
		{ indicator: 'care-user-quality-of-life', area: 'E06000005', period: '2019/20', map: '2018-04', at: 'line 2, Value', value: 0.432 }
	]);
});

it('shows a score of nought and does not count it, line 962; a blank is not available, line 453', () => {
	const lines = `2019-20,E10000016,Kent,LA_Raw,Counties,South East,"Outcome, ASC Quality of Life",ASC2,0,0.405,-23.82352941,desc
2021-22,E06000053,Isles of Scilly,LA_Raw,Unitary Authorities,South West,"Outcome, ASC Carer Quality of Life",ASC1,,7.2,,
`;
	expect(said(lines)).toMatchObject([
		{ value: 0, suspect: expect.stringMatching(/^A score of 0 is printed/) as string },
		{ indicator: 'carer-quality-of-life', missing: 'not-available' }
	]);
});

it('counts a nought that may be true, line 3093 of the published file', () => {
	const line =
		'2016-17,E06000053,Isles of Scilly,LA_Raw,Unitary Authorities,South West,"Outcome, Outcome of short-term services: sequel to service",ASC5,0,76.8,-9.142857143,DESC\n';
	const [figure] = said(line);
	expect(figure).toMatchObject({ indicator: 'reablement-no-further-care', value: 0 });
	expect(figure).not.toHaveProperty('suspect');
});

it('leaves another measure out and holds a year that is none', () => {
	const lines = `2019-20,E06000005,Darlington,LA_Raw,Unitary Authorities,North East,Another,ASC9,1,1,0,desc
2019-21,E06000005,Darlington,LA_Raw,Unitary Authorities,North East,"Outcome, ASC Quality of Life",ASC2,0.432,0.405,1.58,desc
`;
	expect(said(lines)).toMatchObject([{ leftOut: 'other measure' }, { held: 'not a financial year', case: 74 }]);
});
