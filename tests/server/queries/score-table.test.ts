import { expect, it } from 'vitest';
import { gridsOfTable } from '#lib/domain/scoring/grids.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import { filledExample } from '../../support/example-figures.ts';
import { realRelease } from '../../support/release.ts';

const { db } = filledExample();

it('the table of an edition has what is scored, suspect figures and reasons left out', async () => {
	const table = await scoreTableOf(db, '2021-22');
	expect(table.columns.map(({ code }) => code)).toEqual(['seen-in-time', 'early-deaths']);
	const [, deaths] = table.columns;
	expect(deaths?.yardstick).toMatchObject({ centre: 100, centreFrom: 'published', min: 80, max: 200, n: 5 });
	expect(deaths?.values[table.areas.indexOf('G01')]).toBeUndefined();
	expect(deaths?.values[table.areas.indexOf('D01')]).toBe(80);
	// 80 -+ 10 lies wholly below 100, 200 wholly above, where low is good; the others spread as far as that
	expect(deaths?.bands?.every((band) => band === undefined || [0, 1, 2].includes(band))).toBe(true);
});

it('its cells are those that the release stores, for every edition, to 1e-9', async () => {
	const release = await realRelease();
	for (const { id } of release.editions) {
		const stored = await gridsOf(release.db, id);
		const worked = gridsOfTable(await scoreTableOf(release.db, id), EQUAL_WEIGHTS);
		stored.areas.forEach(({ grid }, area) =>
			grid.forEach((cell, at) => {
				const other = worked[area]?.[at];
				expect(other?.found).toBe(cell?.found);
				expect(other?.expected).toBe(cell?.expected);
				if (cell?.score === undefined) expect(other?.score).toBeUndefined();
				else expect(Math.abs((other?.score ?? NaN) - cell.score)).toBeLessThan(1e-9);
				expect(other?.variance ?? 0).toBeCloseTo(cell?.variance ?? 0, 9);
			})
		);
	}
}, 300_000);
