import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearMatches } from '#lib/server/queries/near-matches.ts';

const CCGS = [
	{ code: '14L', name: 'NHS Manchester CCG' },
	{ code: '15F', name: 'NHS Leeds CCG' },
	{ code: '03C', name: 'NHS Leeds West CCG' },
	{ code: '02X', name: 'NHS Doncaster CCG' }
];
const codes = (text: string) => nearMatches(CCGS, text).map(({ code }) => code);

describe('nearMatches', () => {
	it('finds a name with a letter missing', () => expect(codes('manchster')).toEqual(['14L']));
	it('finds a code with a letter changed', () => expect(codes('14K')).toEqual(['14L']));
	it('finds all names that a word is part of', () => expect(codes('leeds')).toEqual(['03C', '15F']));
	it('finds nothing like a text that is like nothing', () => expect(codes('constantinople')).toEqual([]));
	it('gives at most as many as asked for', () => expect(nearMatches(CCGS, 'leeds', 1)).toHaveLength(1));
	it('takes any text', () => {
		fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => nearMatches(CCGS, text).length <= 5));
	});
});

describe('editDistance', () => {
	it('is 3 from kitten to sitting (the example of Levenshtein’s distance in textbooks)', () => {
		expect(editDistance('kitten', 'sitting')).toBe(3);
	});
	it('is the same both ways, and 0 only for equal texts', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
			})
		);
	});
});
