import { expect, it } from 'vitest';
import { nhsChoicesAccountability2014 } from '../../../scripts/importers/nhs-choices-accountability-2014.ts';
import { saidOf } from '../../support/published-lines.ts';

const CCGS = 'ccg-accountability-indicators-2014-02.csv';
const COUNCILS = 'la-accountability-indicators-2014-02.csv';
const HEADER = 'OrganisationID,OrganisationCode,OrganisationName,MetricName,ConditionName,Value,band,unit,Text\n';
const said = (file: string, ...lines: string[]) => saidOf(nhsChoicesAccountability2014, { [file]: `${HEADER}${lines.join('\n')}\n` });

it('reads a CCG’s readmissions on the list of 2013, line 9 of the published file', () => {
	const line =
		'462865,00C,NHS Darlington CCG,Rate of emergency readmissions within 30 days of discharge,,12.67,In the worst 25% of CCGs,"readmissions per 100,000 people","In the worst 25% of CCGs (12.67 readmissions per 100,000 people)"';
	expect(said(CCGS, line)).toEqual([
		{ indicator: 'readmissions-30-days', area: '00C', period: '2014-02', map: '2013-04', at: 'line 2, Value', value: 12.67 }
	]);
});

it('gives a blank in the band “Data not available” as not available, line 5, and holds a number in that band', () => {
	const blank = (value: string) =>
		`462865,00C,NHS Darlington CCG,Health gains reported by patients after varicose veins,,${value},Data not available,"average health gain per 100,000 people","Data not available"`;
	expect(said(CCGS, blank(''), blank('0.06'))).toMatchObject([
		{ indicator: 'proms-varicose-veins', missing: 'not-available' },
		{ held: 'a number beside the words "Data not available"', case: 51 }
	]);
});

it('shows and does not count admissions of a CCG whose hospital is missing, line 668, but counts its other figures, line 666', () => {
	const lines = [
		'462929,07T,NHS City And Hackney CCG,Rate of avoidable emergency admissions for acute conditions,,249.41,In the best 25% of CCGs,"admissions per 100,000 people",""',
		'462929,07T,NHS City And Hackney CCG,Health gains reported by patients after knee replacement,,0.30,In the middle range,"average health gain per 100,000 people",""'
	];
	const [admissions, knees] = said(CCGS, ...lines);
	expect(admissions).toMatchObject({ value: 249.41, suspect: 'Hospital admissions are missing from the data of this area.' });
	expect(knees).toMatchObject({ indicator: 'proms-knee', value: 0.3 });
	expect(knees).not.toHaveProperty('suspect');
});

it('finds districts by name, also by older and fuller ones, lines 2280, 8398 and 8240 of the published file', () => {
	const lines = [
		'979065,00AA,City of London,Stroke: mortality,Stroke,18.54,,"deaths per 100,000 people",""',
		'979245,11UE,South Buckinghamshire District Council,Stroke: mortality,Stroke,40.93,,"deaths per 100,000 people",""',
		'979240,29UL,Shepway District Council,Lung cancer: mortality,Lung cancer,25.9,,"deaths per 100,000 people",""'
	];
	expect(said(COUNCILS, ...lines)).toMatchObject([
		{ area: 'E09000001', map: '2015-04', value: 18.54 },
		{ area: 'E07000006', indicator: 'stroke-mortality' },
		{ area: 'E07000112', indicator: 'lung-cancer-mortality' }
	]);
});

it('reads deaths from diabetes once, though they stand under two conditions, lines 8237 and 8238', () => {
	const line = (type: string) =>
		`979240,29UL,Shepway District Council,Diabetes: mortality,Diabetes type ${type},3.44,,"deaths per 100,000 people",""`;
	expect(said(COUNCILS, line('I'), line('II'))).toMatchObject([
		{ indicator: 'diabetes-mortality', value: 3.44 },
		{ leftOut: 'other metric' }
	]);
});

it('holds a district that nobody knows', () => {
	expect(said(COUNCILS, '1,00XX,Ambridge District Council,Stroke: mortality,Stroke,18.54,,"deaths per 100,000 people",""')).toMatchObject([
		{ held: 'no district has this name', case: 65, at: 'line 2, OrganisationName' }
	]);
});
