import { expect, it } from 'vitest';
import { gradientRows } from '../../../../scripts/release/derive/gradient-rows.ts';
import type { Derived } from '../../../../scripts/release/derive/figure-rows.ts';
import { EXAMPLE_EDITIONS } from '../../../support/example.ts';
import { EXAMPLE_INDICATORS } from '../../../support/example-catalogue.ts';

const EDITION = EXAMPLE_EDITIONS[1]!;
const entry = EXAMPLE_INDICATORS.find((one) => one.status === 'measured')!;
/** The worked line of methods.md section 26: people 100, 200, 100, values 60, 56, 50, the least deprived first. */
const PLACES = [
	{ gss: 'A', imd: 10, people: 100, value: 60 },
	{ gss: 'B', imd: 20, people: 200, value: 56 },
	{ gss: 'C', imd: 30, people: 100, value: 50 }
];
const populations = PLACES.flatMap(({ gss, imd, people }) => [
	{ map: EDITION.map, gss, year: 2019, band: 'imd-2019-rank' as const, people: imd },
	{ map: EDITION.map, gss, year: 2020, band: 'all' as const, people }
]);
const derived = (status: string, rows: readonly object[] = PLACES.map(({ gss, value }) => ({ version: gss, value }))): Derived =>
	({ point: { status, entry }, figures: rows }) as unknown as Derived;

it('the slope of the worked line is -13.333333 (methods.md section 26), and its middle is the mean by people', () => {
	const [row] = gradientRows(EDITION, [derived('scored')], populations, 3);
	expect(row).toMatchObject({ edition: EDITION.id, indicator: entry.id, index: 'imd-2019-rank', n: 3 });
	expect(row?.slope).toBeCloseTo(-40 / 3, 9);
	expect(row?.middle).toBeCloseTo((60 * 100 + 56 * 200 + 50 * 100) / 400, 12);
	expect(row!.lower).toBeLessThan(row!.slope);
});

it('there is none with too few places, of what is out of date, or without deprivation', () => {
	expect(gradientRows(EDITION, [derived('scored')], populations)).toEqual([]);
	expect(gradientRows(EDITION, [derived('out-of-date')], populations, 3)).toEqual([]);
	expect(gradientRows(EDITION, [derived('scored')], populations.slice(2), 3)).toEqual([]);
});

it('a suspect or missing figure takes no part', () => {
	const figures = [
		...PLACES.slice(0, 2).map(({ gss, value }) => ({ version: gss, value })),
		{ version: 'C', value: 50, suspect: 'Made up.' },
		{ version: 'D', value: null, missing: 'suppressed' }
	];
	expect(gradientRows(EDITION, [derived('scored', figures)], populations, 2)).toEqual([]);
});
