import { expect, it } from 'vitest';
import { hasError, isPossible, SCORINGS, wayOf } from '#lib/domain/scoring/ways.ts';

const ways = SCORINGS.flatMap((scoring) => wayOf(scoring) ?? []);

it('seven ways put figures together on four scales, and the last makes no score (methods.md sections 6.3 and 8.2)', () => {
	expect(ways.map(({ normalisation, aggregation }) => `${normalisation} ${aggregation}`)).toEqual([
		'z arithmetic',
		'z geometric',
		'z worst',
		'min-max arithmetic',
		'min-max geometric',
		'percentile arithmetic',
		'bands arithmetic'
	]);
	expect(wayOf('none')).toBeUndefined();
});

it('the worst cell, percentiles and bands have no standard error', () => {
	expect(ways.map(hasError)).toEqual([true, true, false, true, true, false, false]);
	expect(hasError({ normalisation: 'min-max', aggregation: 'worst' })).toBe(false);
});

it('a geometric mean is never of percentiles or bands', () => {
	expect(ways.every(isPossible)).toBe(true);
	expect(isPossible({ normalisation: 'percentile', aggregation: 'geometric' })).toBe(false);
	expect(isPossible({ normalisation: 'bands', aggregation: 'geometric' })).toBe(false);
	expect(isPossible({ normalisation: 'percentile', aggregation: 'worst' })).toBe(true);
});
