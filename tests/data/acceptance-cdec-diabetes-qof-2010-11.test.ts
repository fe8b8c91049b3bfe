import { expect, it } from 'vitest';
import { seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'cdec-diabetes-qof-2010-11';

it('holds 210 of the 211 CCGs of 2013; the one made of two planned ones is not in the table', () => {
	expect(seriesCounts(SOURCE)).toEqual({ 'diabetes-register-2010-11': { periods: 1, values: 210, missing: { 'not-in-table': 1 } } });
});

it('adds up to 2,454,032 people, less the 29,672 and 5,556 of the two that are left out', () => {
	expect(sumsOf(SOURCE, 'diabetes-register-2010-11', '2010/11').numerator).toBe(2_454_032 - 29_672 - 5_556);
});
