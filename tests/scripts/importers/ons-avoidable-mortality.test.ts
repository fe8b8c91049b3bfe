import { describe, expect, it } from 'vitest';
import { onsAvoidableMortality } from '../../../scripts/importers/ons-avoidable-mortality.ts';
import { importLines, listed } from './importing.ts';

// lines 1, 2, 28, 29, 1908, 1935 and 1937 of the Office for National Statistics' rates, as held
const LINES = [
	'area_code,ccg19_name,year,treatable_mortality_rate,preventable_mortality_rate,treatable_mortality_deaths,ccg_population,imd_2019_extent',
	'E38000001,"NHS Airedale, Wharfedale and Craven CCG",2010,72.7,,101.0,,0.2051',
	'E38000004,NHS Barking and Dagenham CCG,2018,106.1,167.2,119.5,211998.0,0.4724',
	'E38000004,NHS Barking and Dagenham CCG,2019,106.8,186.5,131.5,212906.0,0.4724',
	'E40000009,,2012,95.1,171.2,6688.0,,',
	'E92000001,,2019,80.3,140.6,39368.0,,',
	'W11000023,,2011,89.8,162.0,578.5,,'
];

describe('avoidable mortality', () => {
	const outcome = importLines(onsAvoidableMortality, LINES);
	const told = listed(outcome).map(({ indicator, area, map, period, value, at }) => [indicator, area, map, period, value, at].join(' '));

	it('reads both rates of each year, on the list of April 2019 to 2018 and of April 2020 for 2019', () => {
		expect(told).toEqual([
			'treatable-mortality E38000001 2019-04 2010 72.7 line 2, treatable_mortality_rate',
			'treatable-mortality E38000004 2019-04 2018 106.1 line 3, treatable_mortality_rate',
			'preventable-mortality E38000004 2019-04 2018 167.2 line 3, preventable_mortality_rate',
			'treatable-mortality E38000004 2020-04 2019 106.8 line 4, treatable_mortality_rate',
			'preventable-mortality E38000004 2020-04 2019 186.5 line 4, preventable_mortality_rate',
			'treatable-mortality E92000001 2020-04 2019 80.3 line 6, treatable_mortality_rate',
			'preventable-mortality E92000001 2020-04 2019 140.6 line 6, preventable_mortality_rate'
		]);
	});
	it('leaves out regions and Wales and accounts for every row', () => {
		expect(outcome.report.files[0]?.rows).toEqual({ read: 6, published: 4, statusOnly: 0, held: 0, leftOut: { Wales: 1, region: 1 } });
	});
});
