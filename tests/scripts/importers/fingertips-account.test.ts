import { expect, it } from 'vitest';
import { line, lists, notesOf } from './fingertips-lines.ts';

const all = [...lists.ccgs('2020-04').values()];

it('says of each indicator what it is read as, and of how many places', async () => {
	const lines = [...all.map((area) => line({ area })), line({ area: 'E92000001', type: 'England' }), line({ sex: 'Male' })];
	expect(await notesOf(lines)).toEqual([
		'MAP 71, line 2, Indicator ID: is read as smoking-prevalence-gp: “Smoking”. 135 rows of CCGs, 1 of England. Left out: other sex 1.'
	]);
});

it('says what to do about an indicator that the catalogue does not have', async () => {
	const [note] = await notesOf([line({ id: '93553', name: 'Deprivation score (IMD 2019)' })]);
	expect(note).toMatch(/^WARN 71, line 2, Indicator ID: is left out: “Deprivation score \(IMD 2019\)”\. The catalogue does not have it\./);
	expect(note).toContain('CONTRIBUTING.md');
});

it('says which area types to ask for where no row is of a CCG', async () => {
	const [note] = await notesOf([line({ type: 'GPs', area: 'A81001' })]);
	expect(note).toContain('no row is of a CCG and of Persons, 15+ yrs or Not applicable. Left out: GP practice 1.');
	expect(note).toContain('152 to 154 or 165 to 167');
});

it('says how many CCGs of its list a period has, where some are not there', async () => {
	const notes = await notesOf([...all.map((area) => line({ area })), ...all.slice(0, 5).map((area) => line({ area, time: '2018/19' }))]);
	expect(notes.slice(1)).toEqual([
		'WARN 68, line 137, Time period: has 5 of the 135 areas on the list of 2020-04 for smoking-prevalence-gp'
	]);
});
