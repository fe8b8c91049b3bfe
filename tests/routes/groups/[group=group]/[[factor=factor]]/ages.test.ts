import { expect, it } from 'vitest';
import { agesIn, ageWords } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/ages.ts';

const row = (name: string, unit: string, denominatorIs: string | null = null) => ({ name, unit, denominatorIs });
const rows = [
	row('Older people who died at home', '% of deaths at 65 and over', 'deaths of people aged 65 and over'),
	row('People aged 75 and over known to be frail', '% of people'),
	row('Emergency stays in hospital', 'admissions per 1,000 people a year', 'people who live in the area')
];

it('finds the age in what is counted, once for each indicator', () => {
	expect(agesIn(rows)).toEqual([
		[65, 1],
		[75, 1]
	]);
});

it('says how many figures name an age, of how many', () => {
	expect(ageWords(rows)).toBe(
		'The age is the publisher’s choice: 65 and over in 1 figure and 75 and over in 1 figure, of 3 held. The rest count adults or people of all ages.'
	);
	expect(ageWords([rows[2]!])).toBe('No figure held for this group names an age.');
});
