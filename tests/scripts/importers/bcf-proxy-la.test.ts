import { expect, it } from 'vitest';
import { bcfProxyLa } from '../../../scripts/importers/bcf-proxy-la.ts';
import { runImport } from '../../../scripts/importers/run.ts';
import { faults, lenient, listed, NOTHING, reference } from './importing.ts';

// real lines of the two files, as held
const HEADER = 'area_code,area_name,period,indicator,measure,unit,value';
const HOME = 'E08000009,Trafford,2010/11,Older people still at home 91 days after discharge,Proportion,Persons,73.7';
const CARE_HOME =
	'E92000001,England,2023/24,Permanent admissions to residential and nursing care homes aged 65+,"Rate per 100,000 aged 65+",Persons,566';

const imported = (...lines: readonly string[]) =>
	runImport(
		lenient(bcfProxyLa, 1),
		bcfProxyLa.declares.files.map((file, i) => ({
			file,
			bytes: Buffer.from(`${HEADER}\n${lines[i] ?? ''}\n`),
			published: '2024-03-31',
			retrieved: '2026-11-21'
		})),
		reference,
		NOTHING,
		{ dryRun: false }
	);

it('reads councils and England from the file of each measure', () => {
	const told = listed(imported(HOME, CARE_HOME)).map(({ indicator, area, period, value }) => [indicator, area, period, value].join(' '));
	expect(told.sort()).toEqual([
		'care-home-admissions-16-councils E92000001 2023/24 566',
		'home-91-days-10-councils E08000009 2010/11 73.7'
	]);
});

it('holds a row whose year is none', () => {
	expect(faults(imported(HOME.replace('2010/11', '2010'), CARE_HOME))).toEqual(['74: is held: not a financial year']);
});
