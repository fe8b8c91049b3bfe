import { expect, it } from 'vitest';
import { figureOf, seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'gp-workforce-ccg';

it('holds 191 CCGs in each of four years', () => {
	const counted = { periods: 4, values: 764, missing: {} };
	expect(seriesCounts(SOURCE)).toEqual({
		'gp-workforce': counted,
		'practice-direct-care-workforce': counted,
		'practice-nurse-workforce': counted
	});
});

// rates times population, added up over all CCGs
it.each([
	['2015', 25913, 54786327],
	['2018', 26210, 55977178]
])('makes of the rates of %s %i GPs for %i people', (year, gps, people) => {
	const { areas, numerator, denominator } = sumsOf(SOURCE, 'gp-workforce', year);
	expect([areas, Math.round(numerator), denominator]).toEqual([191, gps, people]);
});

it('keeps the rate as printed: 49.89 GPs in Airedale, Wharfedale and Craven in 2015', () => {
	expect(figureOf(SOURCE, 'gp-workforce', 'E38000001', '2015')).toMatchObject({ value: 49.89, denominator: 159169 });
});
