import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'fingertips';
const INDICATOR = 'smoking-prevalence-gp';

it('holds 135 CCGs of April 2020 in two years', () => {
	expect(seriesCounts(SOURCE)).toEqual({ [INDICATOR]: { periods: 2, values: 270, missing: {} } });
	expect(new Set(figuresOf(SOURCE).map(({ map }) => map))).toEqual(new Set(['2020-04']));
});

it('gives England 16.46453126 per cent in 2019/20, 8,250,060 of 50,108,077, as printed', () => {
	expect(figureOf(SOURCE, INDICATOR, ENGLAND, '2019/20')).toMatchObject({
		value: 16.46453126,
		numerator: 8_250_060,
		denominator: 50_108_077,
		lower: 16.45426539,
		upper: 16.47480227
	});
});

it('gives Barking and Dagenham (E38000004) 18.83312102 per cent in 2019/20, 33,264 of 176,625, as printed', () => {
	expect(figureOf(SOURCE, INDICATOR, 'E38000004', '2019/20')).toMatchObject({
		value: 18.83312102,
		numerator: 33_264,
		denominator: 176_625
	});
});

it('keeps one of England’s two equal rows of 2015/16, and the publisher’s doubt about 2018/19', () => {
	expect(figureOf(SOURCE, INDICATOR, ENGLAND, '2015/16').value).toBe(18.08227356);
	expect(figureOf(SOURCE, INDICATOR, ENGLAND, '2018/19').suspect).toMatch(/^There is a data quality issue with this value/);
});
