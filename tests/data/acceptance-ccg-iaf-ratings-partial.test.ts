import { expect, it } from 'vitest';
import { figureOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ccg-iaf-ratings-partial';

it('holds the grades that the press named, one of them disputed and two doubted, and nothing of other CCGs', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'ccg-headline-rating': { periods: 4, values: 55, missing: { 'not-available': 1, suspect: 2 } }
	});
});

it('keeps the grade in words beside its number: Kernow was inadequate and then good', () => {
	const grades = ['2017/18', '2018/19'].map((year) => figureOf(SOURCE, 'ccg-headline-rating', 'E38000089', year));
	expect(grades.map(({ value, text }) => [value, text])).toEqual([
		[1, 'Inadequate'],
		[3, 'Good']
	]);
});
