import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'fingertips';
const INDICATOR = 'smoking-prevalence-gp';

it('holds 135 CCGs of April 2020 in two years, and the 106 sub-ICB locations of July 2022 in a third', () => {
	expect(seriesCounts(SOURCE)).toEqual({ [INDICATOR]: { periods: 3, values: 376, missing: {} } });
	const listed = figuresOf(SOURCE).flatMap(({ area, map, period }) => (area === ENGLAND ? [] : [`${period} on ${map}`]));
	expect(listed.filter((words) => words === '2019/20 on 2020-04')).toHaveLength(135);
	expect(listed.filter((words) => words === '2020/21 on 2020-04')).toHaveLength(135);
	expect(listed.filter((words) => words === '2022/23 on 2022-07')).toHaveLength(106);
});

it('gives South Yorkshire ICB - 02P (printed nE38000006) 17.74621816 per cent in 2022/23, 39,499 of 222,577, as printed', () => {
	expect(figureOf(SOURCE, INDICATOR, 'E38000006', '2022/23')).toMatchObject({ value: 17.74621816, numerator: 39_499, denominator: 222_577 });
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
