import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts, sumsOf } from '../support/series.ts';

const SOURCE = 'openprescribing-ccg';
const whole = (periods: number, values: number) => ({ periods, values, missing: {} });

it('holds every CCG and month of the published files: rows counted in the files themselves', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'opioid-strength-total': whole(60, 11_460),
		'opioid-high-dose-rate': whole(60, 11_460),
		'opioid-high-dose-share': whole(61, 11_651),
		'statin-low-intensity-share-2018': whole(11, 2145),
		'statin-low-intensity-share': whole(1, 191),
		'methotrexate-10mg-share': whole(1, 191),
		'nsaid-safer-choice': whole(1, 191),
		'glaucoma-drug-choice': whole(1, 191),
		'tramadol-share': whole(1, 191),
		'silver-dressings-share': whole(1, 191),
		'low-value-fungal': whole(1, 191),
		'low-value-lipid-drugs': whole(1, 191),
		'asthma-reliever-share': whole(61, 6466),
		'inhaled-steroid-high-dose-share': whole(61, 6466),
		'dementia-register': whole(1, 188)
	});
});

it('adds high-dose opioids of March 2019 up to 93,032 of 564,418 items, the sums of the published columns', () => {
	expect(sumsOf(SOURCE, 'opioid-high-dose-share', '2019-03')).toEqual({ areas: 191, numerator: 93_032, denominator: 564_418 });
});

it('adds reliever inhalers of March 2022 up to 2,257,088 of 4,565,095 items', () => {
	expect(sumsOf(SOURCE, 'asthma-reliever-share', '2022-03')).toEqual({ areas: 106, numerator: 2_257_088, denominator: 4_565_095 });
});

it('gives the share of anti-inflammatories other than ibuprofen and naproxen between 0.11 and 0.37, as published', () => {
	const shares = figuresOf(SOURCE).flatMap((row) => (row.indicator === 'nsaid-safer-choice' ? [row.value!] : []));
	expect([Math.min(...shares).toFixed(2), Math.max(...shares).toFixed(2)]).toEqual(['0.11', '0.37']);
});

it('gives the publisher’s own quotient for statins in Blackburn with Darwen (00Q), 0.5335993757663583', () => {
	const figure = figureOf(SOURCE, 'statin-low-intensity-share', 'E38000014', '2019/20');
	expect(figure).toMatchObject({ value: 0.5335993757663583, numerator: 119_673, denominator: 224_275, map: '2019-04' });
});

it('sets lipid and fungal prescribing over the same thousands of patients, twelve months added up: 59.5 million registered', () => {
	const fungal = sumsOf(SOURCE, 'low-value-fungal', '2019/20');
	expect(fungal.denominator).toBeCloseTo(sumsOf(SOURCE, 'low-value-lipid-drugs', '2019/20').denominator, 3);
	expect((fungal.denominator / 12_000).toFixed(1)).toBe('59.5');
});

it('dates each figure to a list of CCGs: opioids and measures of a year to 2019, statins of 2018 to 2018, inhalers to 2021', () => {
	const maps = Object.fromEntries(figuresOf(SOURCE).map((row) => [row.indicator, row.map]));
	expect(maps).toMatchObject({
		'opioid-strength-total': '2019-04',
		'tramadol-share': '2019-04',
		'statin-low-intensity-share-2018': '2018-04',
		'dementia-register': '2018-04',
		'asthma-reliever-share': '2021-04',
		'inhaled-steroid-high-dose-share': '2021-04'
	});
});

it('adds the dementia registers up to 386,344 people, the sum over the CCGs of the published column', () => {
	expect(figuresOf(SOURCE).reduce((sum, row) => sum + (row.indicator === 'dementia-register' ? row.value! : 0), 0)).toBe(386_344);
});
