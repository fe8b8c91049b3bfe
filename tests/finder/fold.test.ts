import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, withoutBrackets } from '#lib/finder/fold.ts';

it.each([
	['St. Albans', 'st albans'],
	['Saint Albans', 'st albans'],
	['King’s Lynn', 'kings lynn'],
	['Barking & Dagenham', 'barking and dagenham'],
	['Stoke-on-Trent', 'stoke on trent'],
	['NHS West London (K&C and QPP) CCG', 'west london k and c and qpp'],
	['Ｌｅｅｄｓ', 'leeds'],
	['Trefaldwyn, Ynys Môn', 'trefaldwyn ynys mon'],
	['The Wolds', 'wolds'],
	['NHS Clinical Commissioning Group', '']
])('%s is compared as %j', (name, folded) => {
	expect(fold(name)).toBe(folded);
});

it('is the same when folded again, for any text', () => {
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

it('withoutBrackets leaves what a place is called', () => {
	expect(withoutBrackets('Newport (Isle of Wight)')).toBe('Newport');
	expect(withoutBrackets('York')).toBe('York');
});
