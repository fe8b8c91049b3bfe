import { beforeAll, expect, it } from 'vitest';
import { coverageOf, type Coverage } from '#lib/server/queries/coverage.ts';
import { realRelease } from '../support/release.ts';
import { EXPECTED_CELLS } from './edition-cells.expected.ts';
import { EXPECTED } from './editions.expected.ts';

let coverage: Coverage;
beforeAll(async () => {
	coverage = await coverageOf((await realRelease()).db);
}, 300_000);

it('the table of editions and cells says what the account of the data counts (editions.csv, all 105 cells)', () => {
	const found = coverage.editions.flatMap(({ id }, column) =>
		coverage.rows.map(({ cell, editions }) => [id, cell, editions[column]?.scored, editions[column]?.wide])
	);
	expect(found).toHaveLength(105);
	expect(new Set(found.map(String))).toEqual(new Set(EXPECTED_CELLS.map(String)));
});

it('its totals are the numbers of series that the account lists for each edition', () => {
	expect(Object.fromEntries(coverage.editions.map(({ id, scored }) => [id, scored]))).toEqual(
		Object.fromEntries(Object.entries(EXPECTED).map(([id, series]) => [id, Object.keys(series).length]))
	);
});
