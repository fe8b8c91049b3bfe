import { expect, it } from 'vitest';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { exampleIn } from '../../../src/routes/method/example.ts';
import { realRelease } from '../../support/release.ts';

it('the worked example’s own steps lead to the score that the release holds', async () => {
	const { db } = await realRelease();
	for (const edition of ['2021-22', '2015-16']) {
		const { areas, cells } = await gridsOf(db, edition);
		const example = (await exampleIn(db, edition, areas, cells))!;
		expect(example.steps.length).toBeGreaterThan(0);
		for (const { figure, z, centre, sd } of example.steps) {
			const turned = (figure.polarity === 'low' ? -1 : 1) * ((figure.value! - centre) / sd);
			expect(z).toBeCloseTo(Math.max(-3, Math.min(3, turned)), 9);
		}
		const mean = example.steps.reduce((sum, { z }) => sum + 50 + 10 * z, 0) / example.steps.length;
		expect(mean).toBeCloseTo(example.score, 9);
	}
});
