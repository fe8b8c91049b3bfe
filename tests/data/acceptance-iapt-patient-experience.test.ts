import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'iapt-patient-experience';

it('holds 182 CCGs of April 2016, and 27 without a figure', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'iapt-got-help-that-mattered': { periods: 1, values: 182, missing: { 'not-available': 27 } }
	});
	const values = figuresOf(SOURCE).flatMap(({ value }) => (value === undefined ? [] : [value]));
	expect([Math.min(...values), Math.max(...values)]).toEqual([0.08, 1]);
});
