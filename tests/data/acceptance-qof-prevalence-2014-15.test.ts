import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'qof-prevalence-2014-15';

it('holds all 209 CCGs in each of eight series', () => {
	const counts = seriesCounts(SOURCE);
	expect(Object.keys(counts).sort()).toEqual([
		'arterial-disease-recorded',
		'copd-found',
		'depression-found',
		'depression-recorded',
		'heart-disease-recorded',
		'hypertension-found',
		'hypertension-recorded',
		'stroke-recorded'
	]);
	for (const count of Object.values(counts)) expect(count).toEqual({ periods: 1, values: 209, missing: {} });
});

// Sums of the 7,779 practices, which give the 13.8% that the publisher printed for England
it('adds up to 7,833,779 people with high blood pressure among 56,817,654 patients, and 3,305,363 with depression', () => {
	const pressure = sumsOf(SOURCE, 'hypertension-recorded', '2014/15');
	expect(pressure).toMatchObject({ areas: 209, numerator: 7_833_779, denominator: 56_817_654 });
	expect((100 * pressure.numerator) / pressure.denominator).toBeCloseTo(13.8, 1);
	expect(sumsOf(SOURCE, 'depression-recorded', '2014/15').numerator).toBe(3_305_363);
});

it('finds more COPD than expected in 16 CCGs, which the account of the data counts too', () => {
	const over = figuresOf(SOURCE).filter((row) => row.indicator === 'copd-found' && (row.value ?? 0) > 1);
	expect(over).toHaveLength(16);
});

it('keeps the counts behind a share, 14.8069% and 23.0626% of 153,260 patients', () => {
	const row = figureOf(SOURCE, 'hypertension-found', 'E38000001', '2014/15');
	expect(row.value).toBeCloseTo(14.8069 / 23.0626, 12);
	expect(row.denominator).toBeCloseTo(35_345.74, 2);
});
