import { expect, it } from 'vitest';
import { seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'phe-cervical-screening';

it('holds both age bands of 207 CCGs', () => {
	const whole = { periods: 1, values: 207, missing: {} };
	expect(seriesCounts(SOURCE)).toEqual({ 'cervical-screening-25-49': whole, 'cervical-screening-50-64': whole });
});

it('adds up to 6,849,017 of 9,983,733 women of 25 to 49 (68.6 per cent)', () => {
	const { areas, numerator, denominator } = sumsOf(SOURCE, 'cervical-screening-25-49', '2017-12');
	expect({ areas, numerator, denominator }).toEqual({ areas: 207, numerator: 6_849_017, denominator: 9_983_733 });
	expect(((100 * numerator) / denominator).toFixed(1)).toBe('68.6');
});
