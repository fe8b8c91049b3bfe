import { describe, expect, it } from 'vitest';
import type { Vintage } from '#lib/domain/area.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { exampleRelease, observed } from '../../support/example.ts';
import { DEATHS, filledExample, SEEN } from '../../support/example-figures.ts';

const { db } = filledExample();
const figure = async (edition: string, indicator: string, code: string) => {
	const rows = await figuresOf(db, edition, indicator);
	return rows.find((row) => row.code === code);
};

describe('derive', () => {
	it('sums numerators and denominators over a merger and works the limits out anew', async () => {
		const copse = await figure('2021-22', 'seen-in-time', 'C9A');
		expect(copse).toMatchObject({ value: 27.5, numerator: 110, denominator: 400, origin: 'summed', parts: 2, limitsFrom: 'computed' });
		expect(copse?.lower).toBeLessThan(27.5);
	});

	it('shows a figure on its own map as published', async () => {
		expect(await figure('2020-21', 'seen-in-time', 'B01')).toMatchObject({ value: 20, origin: 'published', parts: 1, at: 'line 2, value' });
	});

	it('never brings a merged area’s figure back to what it was made of', async () => {
		const ashford = await figure('2020-21', 'early-deaths', 'A01');
		expect(ashford).toMatchObject({ value: null, missing: 'boundary-changed', z: null, origin: null });
	});

	it('keeps the reason of a figure that is missing', async () => {
		expect(await figure('2021-22', 'seen-in-time', 'H01')).toMatchObject({ value: null, missing: 'suppressed', verdict: 'not-compared' });
	});

	it('shows a suspect figure, which counts in no score', async () => {
		const grove = await figure('2021-22', 'early-deaths', 'G01');
		expect(grove).toMatchObject({ value: 100, suspect: 'A hospital did not report.', z: null, verdict: 'not-compared' });
	});

	it('takes England’s published value for the centre, and turns z so that more is better', async () => {
		const deaths = (await indicatorsOf(db, '2021-22')).find((row) => row.id === 'early-deaths');
		// 90, 80, 120, 110, 200 without the suspect 100: mean 120, sum of squares 900 + 1600 + 0 + 100 + 6400
		expect(deaths).toMatchObject({ standing: 'scored', centre: 100, centreFrom: 'published', n: 5, sd: Math.sqrt(9000 / 4) });
		expect((await figure('2021-22', 'early-deaths', 'D01'))?.z).toBeCloseTo(20 / Math.sqrt(2250), 12);
	});

	it('judges at 99.8% and gives a pale verdict at 95%', async () => {
		// 200 (190 to 210) is far above 100; 120 (110 to 130) is above it at both levels; 110 touches at 95%
		expect((await figure('2021-22', 'early-deaths', 'H01'))?.verdict).toBe('worse');
		expect((await figure('2021-22', 'early-deaths', 'F01'))?.verdict).toBe('similar');
		expect((await figure('2021-22', 'early-deaths', 'C9A'))?.verdict).toBe('similar');
		expect((await figure('2021-22', 'early-deaths', 'D01'))?.verdict).toBe('better');
	});

	it('shows the last value of what is out of date, and counts it nowhere', async () => {
		expect(await figure('2021-22', 'how-common', 'D01')).toMatchObject({ value: null, missing: 'out-of-date', lastValue: 4, z: null });
	});

	it('gives every area a figure or a reason for each measured indicator', async () => {
		for (const indicator of ['seen-in-time', 'early-deaths', 'monthly-items', 'how-common']) {
			const rows = await figuresOf(db, '2021-22', indicator);
			expect(rows).toHaveLength(6);
			expect(rows.every((row) => (row.value === null) !== (row.missing === null))).toBe(true);
		}
	});

	it('says not-held of a series that had not begun by the reference date', async () => {
		expect(await figure('2021-22', 'monthly-items', 'D01')).toMatchObject({ missing: 'not-held', value: null });
	});
});

describe('derive, periods', () => {
	const months = (from: number, to: number, map: Vintage = '2021-04') =>
		Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((month) => {
			const label = `${2021 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
			return [3, 4, 5, 6, 7, 8].map((area) =>
				observed('monthly-items', map, label, area, { value: 1000 * (month / (10 * area)), numerator: month, denominator: 10 * area })
			);
		});
	const standing = async (figures: Parameters<typeof exampleRelease>[0], indicator: string) => {
		const release = exampleRelease(figures);
		return (await indicatorsOf(release.db, '2021-22')).find((row) => row.id === indicator);
	};

	it('adds up the twelve months that end with the newest by the reference date', async () => {
		const { db } = exampleRelease(months(1, 16));
		const dale = (await figuresOf(db, '2021-22', 'monthly-items')).find((row) => row.code === 'D01');
		// months 4 to 15 (April 2021 to March 2022): numerators 4 + ... + 15 = 114, denominators 12 * 40
		expect(dale).toMatchObject({ numerator: 114, denominator: 480, value: 237.5, origin: 'summed', parts: 12 });
	});

	it('has nothing of a monthly series with fewer than its twelve months', async () => {
		expect(await standing(months(5, 15), 'monthly-items')).toMatchObject({ standing: 'not-yet', shownPeriod: null, n: 0 });
	});

	it('takes the newest period that serves three quarters of the areas before a newer one that does not', async () => {
		const newer = SEEN.slice(0, 3).map(({ area, value, numerator, denominator }) =>
			observed('seen-in-time', '2020-04', '2020/21', Number(area.at(-1)), { value, numerator, denominator })
		);
		expect(await standing([...SEEN, ...newer], 'seen-in-time')).toMatchObject({ standing: 'scored', shownPeriod: '2019/20', n: 5 });
	});

	it('scores nothing that fewer than 70 areas, and fewer than three quarters, have', async () => {
		expect(await standing(SEEN.slice(2, 5), 'seen-in-time')).toMatchObject({ standing: 'too-few', n: 3 });
	});

	it('never looks past the reference date', async () => {
		const later = DEATHS.map(({ area, value }) =>
			observed('early-deaths', '2021-04', '2022', area === 'E92000001' ? 0 : Number(area.at(-1)), { value })
		);
		expect(await standing(later, 'early-deaths')).toMatchObject({ standing: 'not-yet', n: 0 });
	});

	it('uses a period that ended three years before to the day, and none that is older', async () => {
		const on = (label: string) =>
			SEEN.map(({ area, value, numerator, denominator }) =>
				observed('seen-in-time', '2020-04', label, Number(area.at(-1)), { value, numerator, denominator })
			);
		expect(await standing(on('2018/19'), 'seen-in-time')).toMatchObject({ standing: 'scored', shownPeriod: '2018/19' });
		expect(await standing(on('2017/18'), 'seen-in-time')).toMatchObject({ standing: 'out-of-date', shownPeriod: '2017/18' });
	});
});
