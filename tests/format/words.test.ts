import { expect, it } from 'vitest';
import { counted, listWords, ordinal, placeOf, placesFrom } from '#lib/format/words.ts';

it('ordinals end as they are said', () => {
	expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112, 1021].map(ordinal)).toEqual(
		'1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 112th 1,021st'.split(' ')
	);
});

it('places carry how many were ranked, and ranges both ends', () => {
	expect(placeOf(54, 187)).toBe('54th of 187 ranked');
	expect(placesFrom({ low: 12, high: 41 })).toBe('12th to 41st');
	expect(placesFrom({ low: 1, high: 1 })).toBe('1st');
});

it('counts have their noun, lists their "and"', () => {
	expect([counted(1, 'CCG'), counted(106, 'CCG'), counted(2, 'county', 'counties')]).toEqual(['1 CCG', '106 CCGs', '2 counties']);
	expect([listWords([]), listWords(['Bath']), listWords(['Bath', 'Ely']), listWords(['Bath', 'Ely', 'Wells'])]).toEqual([
		'',
		'Bath',
		'Bath and Ely',
		'Bath, Ely and Wells'
	]);
});
