import { expect, it } from 'vitest';
import { ccgOisProfiles2017 } from '../../../scripts/importers/ccg-ois-profiles-2017.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER =
	'indicator,title,value_label,period,coverage,ods_code,area_name,breakdown,value,ci_lower,ci_upper,denominator,numerator,other,published,workbook';
const said = (...lines: string[]) => saidOf(ccgOisProfiles2017, { 'ccg-ois-long.csv': `${[HEADER, ...lines].join('\n')}\n` });
it('reads a share with its counts, a star, and more women seen than pregnant, lines 413, 409 and 414', () => {
	const key = { indicator: 'antenatal-assessment-32-ccgs', area: '09H', map: '2016-04' };
	const lines = [
		'1.13,Antenatal assessments <13 weeks,Percentage,Quarter 1 2014/15,,09H,NHS Crawley CCG,,87.4,,,452,395,,December 2015,Crawley-CCGOIS-June-2017',
		'1.13,Antenatal assessments <13 weeks,Percentage,Quarter 1 2013/14,,09H,NHS Crawley CCG,,*,,,59,82,,December 2015,Crawley-CCGOIS-June-2017',
		'1.13,Antenatal assessments <13 weeks,Percentage,Quarter 2 2014/15,,09H,NHS Crawley CCG,,109.2,,,390,426,,December 2015,Crawley-CCGOIS-June-2017'
	];
	expect(said(...lines)).toMatchObject([
		{ ...key, period: '2014/15 Q1', value: 87.4, numerator: 395, denominator: 452 },
		{ ...key, period: '2013/14 Q1', missing: 'suppressed' },
		{ ...key, period: '2014/15 Q2', value: 109.2, suspect: 'More women were counted as seen than as pregnant.' }
	]);
});

it('reads breastfeeding without the count that two workbooks print differently, lines 576 and 5472, and two stars, line 5465', () => {
	const lines = [
		'1.15,Breast feeding prevalence at 6-8 weeks,Percentage,Quarter 1 2014/15,,99E,NHS Basildon and Brentwood CCG,,39.8,,,757,301,95% confidence interval=36.3 - 43.3,December 2015,Crawley-CCGOIS-June-2017',
		'1.15,Breast feeding prevalence at 6-8 weeks,Percentage,Quarter 1 2014/15,,99E,NHS Basildon and Brentwood CCG,,39.8,,,757,323,95% confidence interval=36.3 - 43.3,December 2015,Horsham-and-Mid-Sussex-CCGOIS-June-2017',
		'1.15,Breast feeding prevalence at 6-8 weeks,Percentage,Quarter 3 2014/15,,09X,NHS Horsham and Mid Sussex CCG,,**,,,561,202,,December 2015,Horsham-and-Mid-Sussex-CCGOIS-June-2017'
	];
	const [one, other, failed] = said(...lines);
	expect(one).toMatchObject({ area: '99E', period: '2014/15 Q1', value: 39.8, denominator: 757 });
	expect(other).toEqual({ ...one, at: 'line 3, value' });
	expect(failed).toMatchObject({ missing: 'not-available' });
});

it('leaves out what is measured elsewhere, line 2', () => {
	expect(
		said(
			'1.1,Potential Years Life Lost from causes considered amenable to healthcare (NHS OF),DSR,2009,,,All registered patients in England,Condition=All conditions; Gender=Male,2323.2,2294,2352.3,27745988,648372,Observed deaths=30595,September 2015,Crawley-CCGOIS-June-2017'
		)
	).toEqual([{ leftOut: 'other measure', rows: 1 }]);
});
