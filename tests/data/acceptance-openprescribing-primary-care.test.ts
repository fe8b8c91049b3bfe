import { expect, it } from 'vitest';
import { figuresOf, seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'openprescribing-primary-care';
const whole = (periods: number, values: number) => ({ periods, values, missing: {} });

it('holds every CCG and month of the published files, the 135 stray rows of closed codes apart', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'trimethoprim-share': whole(83, 17_181),
		'antibiotic-items': whole(19, 2014),
		'broad-spectrum-antibiotic-items': whole(19, 2014),
		'broad-spectrum-antibiotic-share': whole(19, 2014),
		'sedative-prescribing': whole(19, 2014)
	});
});

it('adds trimethoprim of March 2017 up to 277,568 of 534,094 items in 207 CCGs', () => {
	expect(sumsOf(SOURCE, 'trimethoprim-share', '2017-03')).toEqual({ areas: 207, numerator: 277_568, denominator: 534_094 });
});

it('adds antibiotics of March 2022 up to 2,518,419 items', () => {
	expect(sumsOf(SOURCE, 'antibiotic-items', '2022-03')).toMatchObject({ areas: 106, numerator: 2_518_419 });
});

it('sets broad-spectrum items over all antibiotic items of the same CCG and month, and names both lines', () => {
	const shares = figuresOf(SOURCE).filter((row) => row.indicator === 'broad-spectrum-antibiotic-share' && row.period === '2022-03');
	expect(sumsOf(SOURCE, 'broad-spectrum-antibiotic-share', '2022-03').denominator).toBe(2_518_419);
	for (const { at } of shares) expect(at).toMatch(/^line \d+, numerator; openprescribing-all-antibiotics-.*\.csv, line \d+$/);
});

it('gives items per 1,000 patients a month: 16,198 items over 329.99 thousand patients in 00L make 49.1', () => {
	const figure = figuresOf(SOURCE).find((row) => row.indicator === 'antibiotic-items' && row.numerator === 16_198 && row.period === '2020-12');
	expect(figure).toMatchObject({ denominator: 329.98999999999995, map: '2021-04' });
	expect(figure!.value!.toFixed(1)).toBe('49.1');
});
