import { describe, expect, it } from 'vitest';
import { phofLad } from '../../../scripts/importers/phof-lad.ts';
import { runImport } from '../../../scripts/importers/run.ts';
import { faults, lenient, listed, NOTHING, reference } from './importing.ts';

const HEADER = 'area_code,area_name,period,value,indicator,measure,unit,significance';
// real lines of the four files, as held
const FILES: Readonly<Record<string, readonly string[]>> = {
	'dementia_diagnosis.csv': [
		'E47000001,Greater Manchester,2017,77.1,Estimated dementia diagnosis rate (aged 65 and over),Proportion,Persons,Better',
		'E92000001,England,2017,67.9,Estimated dementia diagnosis rate (aged 65 and over),Proportion,Persons,Not compared',
		'E06000053,Isles of Scilly,2017,46.6,Estimated dementia diagnosis rate (aged 65 and over),Proportion,Persons,Similar'
	],
	'deaths_at_home.csv': [
		'E06000053,Isles of Scilly,2014,NA,Percentage of deaths in usual place of residence among people aged 65 years and over,Percentage,Deaths,Not compared'
	],
	'admissions_falls.csv': [
		'E06000001,Hartlepool,2010/11,1996,Emergency hospital admissions due to falls in people aged 65 and over,"Age standardised rate per 100,000",Persons,Similar'
	],
	'preventable_mortality_from_cancer.csv': [
		'E06000001,Hartlepool,2001-03,129.4,Under 75 mortality rate from cancer considered preventable,"Age standardised rate per 100,000",Persons,Worse'
	]
};

const imported = (files = FILES) =>
	runImport(
		lenient(phofLad, 1),
		phofLad.declares.files.map((file) => ({
			file,
			bytes: Buffer.from(`${[HEADER, ...(files[file] ?? [])].join('\n')}\n`),
			published: phofLad.declares.published[file] ?? '',
			retrieved: '2026-11-21'
		})),
		reference,
		NOTHING,
		{ dryRun: false }
	);

describe('the profiles of districts', () => {
	it('reads a year’s count, a calendar year, a financial year and three years, each from its own file', () => {
		const told = listed(imported()).map(({ indicator, area, period, value, missing }) =>
			[indicator, area, period, value ?? missing].join(' ')
		);
		expect(told.sort()).toEqual([
			'deaths-in-usual-place-65-plus E06000053 2014 not-available',
			'dementia-diagnosis-rate E06000053 2017 46.6',
			'dementia-diagnosis-rate E92000001 2017 67.9',
			'falls-admissions-65-plus E06000001 2010/11 1996',
			'preventable-cancer-mortality E06000001 2001-03 129.4'
		]);
	});
	it('leaves Greater Manchester out, which is no district', () => {
		expect(imported().report.files[0]?.rows).toMatchObject({ read: 3, published: 2, leftOut: { 'Greater Manchester': 1 } });
	});
	it('holds a period of another kind', () => {
		const broken = { ...FILES, 'deaths_at_home.csv': FILES['deaths_at_home.csv']!.map((line) => line.replace('2014', '2014/15')) };
		expect(faults(imported(broken))).toEqual(['74: is held: not a period of its file']);
	});
});
