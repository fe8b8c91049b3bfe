import { expect, it } from 'vitest';
import { iaptPatientExperience } from '../../../scripts/importers/iapt-patient-experience.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'iapt-got-help-that-mattered-2016-17.csv';
const said = (line: string) => saidOf(iaptPatientExperience, { [FILE]: `full_name,short_name,gethelp,notgethelp,colour\n${line}\n` });

it('finds a CCG by its name in capitals, line 3, and a blank, line 184', () => {
	const key = { indicator: 'iapt-got-help-that-mattered', period: '2016/17', map: '2016-04' };
	expect(said('NHS BRENT CCG,Brent,0.97,0.03,#ffffd4')).toEqual([{ ...key, area: 'E38000020', at: 'line 2, gethelp', value: 0.97 }]);
	expect(said('NHS HARINGEY CCG,Haringey,,,#999999')).toMatchObject([{ ...key, missing: 'not-available' }]);
});

it('holds a name that no CCG has', () => {
	expect(said('NHS AMBRIDGE CCG,Ambridge,0.50,0.50,#ffffff')).toMatchObject([{ held: 'no CCG of April 2016 has this name', case: 65 }]);
});
