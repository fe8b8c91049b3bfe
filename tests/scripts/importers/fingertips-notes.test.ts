import { expect, it } from 'vitest';
import { reasonOf, remarkOf } from '../../../scripts/importers/fingertips-notes.ts';

// The texts are value notes of the service, as tests and scripts that use it quote them (PublicHealthEngland/PHDS_fingertips_py;
// LookUpManagerTest of ukhsa-collaboration/fingertips-open; scripts of the ONS for regional figures).
it.each([
	['Value suppressed for disclosure control due to small count', 'suppressed'],
	['Value suppressed for disclosure control reasons', 'suppressed'],
	['Value suppressed for disclosure control', 'suppressed'],
	['Value missing in source data', 'not-available'],
	['Value not published for data quality reasons', 'not-available'],
	['Value suppressed due to incompleteness of  source data', 'not-available'],
	['Something that nobody has written before', 'not-available']
])('gives a blank with the note “%s” the reason %s', (note, reason) => {
	expect(reasonOf(note)).toBe(reason);
});

it.each([
	['Aggregated from all known lower geography values', 'estimated'],
	['Aggregated from all known lower geography values by Fingertips', 'estimated'],
	['Provisional data', 'provisional'],
	['Interpret with caution', 'low-reliability']
])('shows “%s” beside a number as %s', (note, flag) => {
	expect(remarkOf(note)).toEqual({ flags: [flag] });
});

it('keeps any other note as a doubt, in the publisher’s words', () => {
	expect(remarkOf('There is a data quality issue with this value')).toEqual({ suspect: 'There is a data quality issue with this value' });
});

it('says nothing where there is no note', () => {
	expect(remarkOf('')).toBeUndefined();
});
