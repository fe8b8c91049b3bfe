import { expect, it } from 'vitest';
import { scoreOfTerms, slopeOf, stretchOf, termOf } from '#lib/domain/scoring/aggregation.ts';

it('a weighted mean adds scores as they are', () => {
	expect([termOf('arithmetic', 40), slopeOf('arithmetic', 40), stretchOf('arithmetic', 40)]).toEqual([40, 1, 1]);
	expect(scoreOfTerms('arithmetic', 45, 40)).toBe(45);
});

it('a geometric mean adds logarithms: of 20 and 80 it is 40, which moves by half a share of each (delta method)', () => {
	const mean = (termOf('geometric', 20) + termOf('geometric', 80)) / 2;
	const score = scoreOfTerms('geometric', mean, 20);
	expect(score).toBeCloseTo(40, 12);
	// by a small step of the first score, in place of calculus
	const moved = scoreOfTerms('geometric', (termOf('geometric', 20.001) + termOf('geometric', 80)) / 2, 20);
	expect((slopeOf('geometric', 20) / 2) * stretchOf('geometric', score)).toBeCloseTo((moved - score) / 0.001, 4);
});

it('the worst cell is the score, whatever the mean', () => {
	expect(scoreOfTerms('worst', 45, 40)).toBe(40);
	expect([termOf('worst', 40), slopeOf('worst', 40), stretchOf('worst', 40)]).toEqual([40, 1, 1]);
});
