import { ENGLAND } from '#lib/domain/area.ts';
import { expect, it } from 'vitest';
import { figureOf, figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'dtoc-la';
const DAYS = 'delayed-transfer-days';

it('holds 105 months of councils; the one dash is Poole in April 2019, which had become part of another', () => {
	const counted = { periods: 105, values: 15741, missing: { 'not-applicable': 1 } };
	expect(seriesCounts(SOURCE)).toEqual({ [DAYS]: counted, 'delayed-transfer-days-social-care': counted });
	expect(figureOf(SOURCE, DAYS, 'E06000029', '2019-04')).toMatchObject({ missing: 'not-applicable', text: '-' });
});

// the England rows of the file, its three columns added up
it.each([
	['2015-04', 138030],
	['2019-12', 148101]
])('counts for England in %s %i days', (period, value) => {
	expect(figureOf(SOURCE, DAYS, ENGLAND, period).value).toBe(value);
});

// England is 0.4 to 0.8% above the sum of councils
it.each([
	['2015/16', 1809587, 1802567],
	['2018/19', 1665649, 1656423]
])('counts in %s %i days for England and %i for councils', (year, england, councils) => {
	const first = Number(year.slice(0, 4));
	const sums = { england: 0, councils: 0 };
	for (const { indicator, area, period, value = 0 } of figuresOf(SOURCE)) {
		if (indicator === DAYS && period >= `${first}-04` && period <= `${first + 1}-03`) sums[area === ENGLAND ? 'england' : 'councils'] += value;
	}
	expect(sums).toEqual({ england, councils });
});

it('knows the two councils made in April 2019 by their own codes from that month on', () => {
	const months = (code: string) =>
		figuresOf(SOURCE).flatMap(({ indicator, area, period }) => (indicator === DAYS && area === code ? [period] : []));
	expect(months('E06000058').sort()[0]).toBe('2019-04');
	expect(months('E06000059').sort()[0]).toBe('2019-04');
	expect(months('E10000009').sort().at(-1)).toBe('2019-03');
	expect(months('E06000028').sort().at(-1)).toBe('2019-03');
});
