import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { figures } from '#lib/server/db/schema.ts';
import { indicatorsOf, type EditionIndicator } from '#lib/server/queries/indicators.ts';
import { realRelease } from '../support/release.ts';
import { EXPECTED_CELLS } from './edition-cells.expected.ts';
import { EXPECTED } from './editions.expected.ts';

/**
 * Where this project says the same in other words than its account of the data: a rolling year is named by the quarter that
 * it ends with.
 */
const STANDS_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'2019-20': { 'cyp-mh-access-number': '2019/20 Q4' },
	'2020-21': { 'cyp-mh-access-number': '2020/21 Q4' }
};

let release: OpenRelease;
const counted = async (edition: string): Promise<readonly EditionIndicator[]> =>
	(await indicatorsOf(release.db, edition)).filter((row) => row.standing === 'scored');

beforeAll(async () => {
	release = await realRelease();
}, 300_000);

describe('the editions of the real release', () => {
	it.each(Object.keys(EXPECTED))('%s counts the series and periods that the account of the data lists', async (edition) => {
		const rows = await counted(edition);
		const found = Object.fromEntries(rows.map((row) => [row.id, row.shownPeriod]));
		expect(found).toEqual({ ...EXPECTED[edition], ...STANDS_IN[edition] });
	});

	it.each(EXPECTED_CELLS)('%s counts in %s %i series, of which %i reach three quarters of the CCGs', async (edition, cell, within, wide) => {
		const areas = release.editions.find(({ id }) => id === edition)?.areas ?? NaN;
		const rows = (await counted(edition)).filter((row) => `${row.group}/${row.factor}` === cell);
		expect(rows).toHaveLength(within);
		expect(rows.filter((row) => (row.n ?? 0) >= 0.75 * areas)).toHaveLength(wide);
	});

	it('scores at least 40 indicators in at least 12 cells of the default edition, each for three quarters of its 106 CCGs', async () => {
		const rows = await counted('2021-22');
		expect(rows.length).toBeGreaterThanOrEqual(40);
		expect(new Set(rows.map((row) => `${row.group}/${row.factor}`)).size).toBeGreaterThanOrEqual(12);
		expect(rows.every((row) => (row.n ?? 0) >= 0.75 * 106)).toBe(true);
	});

	it('averages the gap between poor and rich places over no merger: 14L, made of three CCGs in 2017, has none', async () => {
		const gaps = (await release.db.select().from(figures)).filter((row) => row.indicator === 'acs-inequality-gradient');
		expect(gaps.filter((row) => row.value !== null && row.parts !== 1)).toEqual([]);
		const manchester = gaps.find((row) => row.edition === '2017-18' && row.version === 'E38000217');
		expect(manchester).toMatchObject({ value: null, missing: 'boundary-changed' });
	});
});
