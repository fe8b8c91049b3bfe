import { describe, expect, it } from 'vitest';
import { GROUPS } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { groupStanding } from '#lib/server/embeds/group-standing.ts';
import { placesOf } from '#lib/server/embeds/places.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { differenceOf, groupScore, limitsOf } from '#lib/domain/scoring/group-score.ts';
import { standingsOf } from '#lib/server/queries/standings.ts';
import { realRelease } from '../../support/release.ts';

const { db } = await realRelease();

describe('what is framed elsewhere', () => {
	it('gives every CCG and group the score, the limits and the verdict of its own page', async () => {
		const { areas } = await gridsOf(db, '2021-22');
		for (const area of areas)
			for (const group of GROUPS) {
				const [framed, own] = [groupStanding(area, group), groupScore(area, group)];
				expect(framed.score, `${area.code} ${group}`).toBe(own.score);
				expect(framed.limits, `${area.code} ${group}`).toEqual(own.score === undefined ? undefined : limitsOf(own));
				const difference = differenceOf(own).replace(' ', '-');
				expect(framed.verdict).toBe(['unknown', 'none'].includes(difference) ? 'not-compared' : difference);
			}
	});

	it('gives every CCG the place and the range of its own page', async () => {
		const all = await standingsOf(db, '2021-22', EQUAL_WEIGHTS);
		const places = await placesOf(db, '2021-22', EQUAL_WEIGHTS);
		expect(places).toHaveLength(106);
		for (const { code, rank, range, score } of places) {
			const own = all.of(code)!;
			expect([rank, range, score], code).toEqual([own.entry.rank, own.range, own.entry.overall?.score]);
		}
	});
});
