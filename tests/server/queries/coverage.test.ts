import { expect, it } from 'vitest';
import { coverageOf } from '#lib/server/queries/coverage.ts';
import { filledExample } from '../../support/example-figures.ts';

it('coverageOf counts the indicators that score in each cell of each edition, and those that serve three quarters of it', async () => {
	const { db } = filledExample();
	db.$client.prepare(`update yardsticks set status = 'scored', n = 4 where indicator = 'early-deaths' and edition = '2021-22'`).run();
	db.$client.prepare(`update yardsticks set status = 'scored', n = 6 where indicator = 'seen-in-time' and edition = '2021-22'`).run();
	const coverage = await coverageOf(db);
	expect(coverage.rows).toHaveLength(15);
	expect(coverage.rows.find(({ cell }) => cell === 'older-people/quality')?.editions[1]).toEqual({ scored: 1, wide: 0 });
	expect(coverage.rows.find(({ cell }) => cell === 'older-people/access')?.editions[1]).toEqual({ scored: 1, wide: 1 });
	expect(coverage.editions[1]).toMatchObject({ id: '2021-22', scored: 2, wide: 1, cells: 2 });
});
