import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'gp-appointments';

it('holds 49 CCGs in each of 30 months', () => {
	const series = { periods: 30, values: 1470, missing: {} };
	expect(seriesCounts(SOURCE)).toEqual({ 'gp-appointments-over-7-days': series, 'gp-appointments-missed': series });
	expect(new Set(figuresOf(SOURCE).map(({ area }) => area)).size).toBe(49);
});

// Sums of the 23 rows of the published table for East Leicestershire and Rutland in March 2019
it('has 53,572 of 172,344 visits over a week after booking, and 8,186 of 160,263 missed', () => {
	expect(figureOf(SOURCE, 'gp-appointments-over-7-days', 'E38000051', '2019-03')).toMatchObject({ numerator: 53_572, denominator: 172_344 });
	expect(figureOf(SOURCE, 'gp-appointments-missed', 'E38000051', '2019-03')).toMatchObject({ numerator: 8_186, denominator: 160_263 });
});
