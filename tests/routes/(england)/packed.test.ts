import { expect, it } from 'vitest';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { expectedOf, packed, unpacked } from '../../../src/routes/(england)/packed.ts';
import { realRelease } from '../../support/release.ts';

it('what the page is sent ranks as the release does: same places, and scores equal to 1e-9', async () => {
	const { db } = await realRelease();
	for (const edition of ['2021-22', '2015-16']) {
		const { areas } = await gridsOf(db, edition);
		const expected = expectedOf(areas.map(({ grid }) => grid));
		const sent = areas.map((area) => ({ ...area, grid: unpacked(packed(area.grid), expected) }));
		const [whole, packedRanking] = [ranking(areas, EQUAL_WEIGHTS), ranking(sent, EQUAL_WEIGHTS)];
		expect(packedRanking.map(({ code, rank }) => [code, rank])).toEqual(whole.map(({ code, rank }) => [code, rank]));
		for (const [at, { overall }] of whole.entries()) {
			expect(Math.abs(packedRanking[at]!.overall!.score - overall!.score)).toBeLessThan(1e-9);
			expect(packedRanking[at]!.overall!.coverage).toBeCloseTo(overall!.coverage, 12);
		}
	}
});

it('a cell that the edition does not measure stays unmeasured, and one without figures here stays empty', () => {
	const grid = [undefined, { score: undefined, variance: 0, known: 0, found: 0, expected: 2 }];
	expect(unpacked(packed(grid), [0, 2])).toEqual(grid);
});
