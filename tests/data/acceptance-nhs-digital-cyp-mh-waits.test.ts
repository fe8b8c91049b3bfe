import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'nhs-digital-cyp-mh-waits';

it('holds 191, 135 and 106 CCGs in three years, one count of them suppressed', () => {
	const whole = { periods: 3, values: 432, missing: {} };
	expect(seriesCounts(SOURCE)).toEqual({
		'cyp-mh-within-4-weeks': whole,
		'cyp-mh-average-wait': whole,
		'cyp-mh-closed-before-treatment': whole,
		'cyp-mh-still-waiting': whole,
		'cyp-mh-over-12-weeks': { periods: 3, values: 431, missing: { suppressed: 1 } }
	});
});

// counts that NHS Digital printed
it.each([
	['cyp-mh-within-4-weeks', ENGLAND, '2019/20', 109_656, 547_590],
	['cyp-mh-closed-before-treatment', ENGLAND, '2019/20', 144_384, 547_590],
	['cyp-mh-within-4-weeks', ENGLAND, '2021/22', 137_977, 753_795],
	['cyp-mh-within-4-weeks', 'E38000042', '2019/20', 765, 1935]
])('gives %s of %s in %s as %d of %d', (indicator, area, period, numerator, denominator) => {
	expect(figureOf(SOURCE, indicator, area, period)).toMatchObject({ numerator, denominator, value: numerator / denominator });
});

it('gives Darlington an average wait of 30 days in 2019/20', () => {
	expect(figureOf(SOURCE, 'cyp-mh-average-wait', 'E38000042', '2019/20').value).toBe(30);
});
