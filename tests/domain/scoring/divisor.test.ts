import { expect, it } from 'vitest';
import { greatestCommonDivisor, inLowestTerms } from '#lib/domain/scoring/divisor.ts';

it('the greatest divisor of 12, 18 and 30 is 6, zeros do not matter, and of nothing it is 0', () => {
	expect([[12, 18, 30], [0, 9, 6], [7], [4, 9], [0, 0], []].map(greatestCommonDivisor)).toEqual([6, 3, 7, 1, 0, 0]);
});

it('in lowest terms zeros stay, and numbers without a common divisor stay as they are', () => {
	expect(inLowestTerms([12, 0, 18])).toEqual([2, 0, 3]);
	expect(inLowestTerms([4, 9])).toEqual([4, 9]);
	expect(inLowestTerms([0, 0])).toEqual([0, 0]);
});
