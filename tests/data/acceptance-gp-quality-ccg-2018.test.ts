import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'gp-quality-ccg-2018';

it('holds 193 CCGs with points that count, two that do not, and 189 with answers of the survey', () => {
	const points = { periods: 1, values: 193, missing: { suspect: 2 } };
	expect(seriesCounts(SOURCE)).toEqual({
		'qof-clinical-points': points,
		'qof-total-points': points,
		'people-with-long-term-condition': { periods: 1, values: 189, missing: { 'not-available': 6 } }
	});
});

it('has a median of 420.0 clinical points, and doubts 329.5 and 385.6', () => {
	const rows = figuresOf(SOURCE).filter(({ indicator }) => indicator === 'qof-clinical-points');
	const values = rows.map(({ value }) => value ?? NaN).sort((a, b) => a - b);
	expect(values[97]).toBeCloseTo(420, 1);
	expect(rows.flatMap(({ value, suspect }) => (suspect === undefined ? [] : [value])).sort()).toEqual([329.4908, 385.5883]);
});
