import { expect, it } from 'vitest';
import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import type { Band } from '#lib/domain/statistics/band.ts';
import type { Column } from '#lib/domain/scoring/table.ts';
import { replayed } from '../../../../src/routes/(england)/assessment/replay.ts';

// made up: two areas, bands by hand; an indicator without spread is not scored
const column = (code: string, bands: readonly (Band | undefined)[], sd = 1): Column => ({
	code,
	cells: ['mental-health/access'],
	polarity: 'high',
	weight: 1,
	values: [1, 2],
	errors: [1, 1],
	yardstick: { centre: 1, centreFrom: 'mean', sd, min: 1, max: 2, n: 2 },
	bands
});
const table = { areas: ['A', 'B'], columns: [column('one', [1, 2]), column('two', [1, undefined]), column('flat', [0, 0], 0)] };
const method = ratingMethod2016(1.45);

it('a CCG like England everywhere scores exactly 1.00 and is Good (methods.md section 21)', () => {
	const [same] = replayed(table, method, { leadership: 1, finance: 1 });
	expect(same).toMatchObject({ code: 'A', bands: 2, score: 1, rating: 'Good', margin: 0 });
	expect(same?.above?.rating).toBe('Outstanding');
	expect(same?.above?.distance).toBeCloseTo(0.45, 9);
});

it('one band less of either indicator would tip it into the grade below', () => {
	const [same] = replayed(table, method, { leadership: 1, finance: 1 });
	expect(same?.tips).toEqual([
		['one', 'Requires improvement'],
		['two', 'Requires improvement']
	]);
});

it('only figures with a band count: 0.5 × 2 + 0.25 + 0.25 = 1.5 is Outstanding', () => {
	expect(replayed(table, method, { leadership: 1, finance: 1 })[1]).toMatchObject({
		bands: 1,
		score: 1.5,
		rating: 'Outstanding',
		above: undefined
	});
});

it('the lowest band of leadership and finance is Inadequate whatever the figures are, and no figure tips it', () => {
	const worst = replayed(table, method, { leadership: 0, finance: 0 });
	expect(worst.map(({ rating, tips }) => [rating, tips])).toEqual([
		['Inadequate', []],
		['Inadequate', []]
	]);
});
