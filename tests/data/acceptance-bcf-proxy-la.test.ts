import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'bcf-proxy-la';

it('holds ten councils in eight years, and sixteen in ten', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'home-91-days-10-councils': { periods: 8, values: 80, missing: {} },
		'care-home-admissions-16-councils': { periods: 10, values: 156, missing: { 'not-available': 4 } }
	});
	const councils = (indicator: string) =>
		new Set(figuresOf(SOURCE).flatMap((row) => (row.indicator === indicator && row.area !== ENGLAND ? [row.area] : []))).size;
	expect([councils('home-91-days-10-councils'), councils('care-home-admissions-16-councils')]).toEqual([10, 16]);
});

// as the two files print them
it.each([
	['home-91-days-10-councils', 'E08000009', '2010/11', 73.7],
	['care-home-admissions-16-councils', 'E09000003', '2014/15', 622.5],
	['care-home-admissions-16-councils', ENGLAND, '2023/24', 566]
])('gives %s of %s in %s as %d', (indicator, area, period, value) => {
	expect(figureOf(SOURCE, indicator, area, period).value).toBe(value);
});
