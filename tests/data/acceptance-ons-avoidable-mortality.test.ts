import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'ons-avoidable-mortality';

it('holds 191 CCGs a year to 2018 and 135 in 2019, preventable deaths from 2011', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		'treatable-mortality': { periods: 10, values: 1854, missing: {} },
		'preventable-mortality': { periods: 9, values: 1663, missing: {} }
	});
	const maps = new Map(figuresOf(SOURCE).map(({ period, map }) => [period, map]));
	expect([maps.get('2010'), maps.get('2018'), maps.get('2019')]).toEqual(['2019-04', '2019-04', '2020-04']);
});

// England's own rates as the Office for National Statistics printed them
it.each([
	['treatable-mortality', '2010', 95.3],
	['treatable-mortality', '2019', 80.3],
	['preventable-mortality', '2011', 152.8],
	['preventable-mortality', '2019', 140.6]
])('gives England’s %s of %s as %d for 100,000', (indicator, period, value) => {
	expect(figureOf(SOURCE, indicator, ENGLAND, period).value).toBe(value);
});
