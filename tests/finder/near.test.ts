import { expect, it } from 'vitest';
import { distance, forgiven } from '#lib/finder/near.ts';

// Damerau (1964): one letter wrong, missing, extra, or two neighbours exchanged
it.each([
	['totnes', 'totnes', 0],
	['totnese', 'totnes', 1],
	['brimingham', 'birmingham', 1],
	['slogh', 'slough', 1],
	['scarborogh', 'scarborough', 1],
	['leeds', 'luton', 3],
	['', 'bath', 3],
	['kitten', 'sitting', 3]
])('%j and %j are %i letters apart, counted to three', (a, b, far) => {
	expect(distance(a, b, 2)).toBe(far);
	expect(distance(b, a, 2)).toBe(far);
});

it('forgives none of four letters, one of five to seven, two from eight', () => {
	expect([4, 5, 7, 8, 30].map(forgiven)).toEqual([0, 1, 1, 2, 2]);
});
