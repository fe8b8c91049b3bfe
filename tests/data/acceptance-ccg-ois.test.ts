import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ccg-ois';
const INDICATOR = 'u75-cvd-mortality';

it('holds 191 CCGs in each of three years and 135 in the fourth', () => {
	expect(seriesCounts(SOURCE)).toEqual({ [INDICATOR]: { periods: 4, values: 708, missing: {} } });
	const maps = new Set(figuresOf(SOURCE).map(({ period, map }) => `${period} ${map}`));
	expect([...maps].sort()).toEqual(['2016 2019-04', '2017 2019-04', '2018 2019-04', '2019 2020-04']);
});

it('gives England 66.4 (65.7 to 67.1) in 2019, from 33,457 deaths among 55,001,868 patients, as printed', () => {
	expect(figureOf(SOURCE, INDICATOR, ENGLAND, '2019')).toMatchObject({
		value: 66.4,
		lower: 65.7,
		upper: 67.1,
		numerator: 33_457,
		denominator: 55_001_868
	});
});

it('keeps a standardised rate as published, which is not its deaths over its patients', () => {
	const { value, numerator, denominator } = figureOf(SOURCE, INDICATOR, ENGLAND, '2019');
	expect(Math.abs(value! - (100_000 * numerator!) / denominator!)).toBeGreaterThan(5);
});
