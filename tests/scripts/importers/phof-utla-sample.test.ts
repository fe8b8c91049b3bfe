import { expect, it } from 'vitest';
import { phofUtlaSample } from '../../../scripts/importers/phof-utla-sample.ts';
import { faults, importLines, lenient, listed } from './importing.ts';

// lines 1, 2, 530 and 1273 of the profile, as held
const LINES = [
	'Area_name,Name,Value,Lower_CI,Upper_CI,Numerator,Denominator,data_available',
	'Cambridgeshire,Smoking status at time of delivery,10.8786,10.1196,11.687,659.9058,6066.1098,Data',
	'Cambridgeshire,Population vaccination coverage - Flu (aged 65+),73.759,73.5101,74.0064,89047.0,120727.0,Data',
	'Bristol,Population vaccination coverage - Flu (aged 65+),74.7106,74.3763,75.0421,48925.0,65486.0,Data'
];

it('reads flu jabs alone, by the councils’ names, with counts and limits', () => {
	const outcome = importLines(phofUtlaSample, LINES);
	const told = listed(outcome).map(({ area, value, lower, upper, numerator }) => [area, value, lower, upper, numerator].join(' '));
	expect(told.sort()).toEqual(['E06000023 74.7106 74.3763 75.0421 48925', 'E10000003 73.759 73.5101 74.0064 89047']);
	expect(outcome.report.files[0]?.rows?.leftOut).toEqual({ 'other measure': 1 });
});

it('holds a name that no council has', () => {
	const broken = [...LINES, LINES[3]!.replace('Bristol', 'Atlantis')];
	expect(faults(importLines(lenient(phofUtlaSample, 1), broken))).toEqual(['65: is held: no council has this name']);
});
