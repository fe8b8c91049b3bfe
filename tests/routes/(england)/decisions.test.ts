import { expect, it } from 'vitest';
import { dropOneCell } from '#lib/domain/scoring/drop-one-cell.ts';
import { effectiveWeights } from '#lib/domain/scoring/effective-weights.ts';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { robustness } from '#lib/domain/scoring/robustness.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { wayOf } from '#lib/domain/scoring/ways.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import { cellDecisions, cellTableOf, provedByCode, provedWords, robustnessQuestion } from '../../../src/routes/(england)/decisions.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();
const { areas } = await gridsOf(db, '2021-22');
const grids = areas.map(({ grid }) => grid);
const choice = { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0], factors: [9, 4, 0], gate: 0 };

it('what the weight of a cell does is the same from cells as from indicators', async () => {
	const table = cellTable(packTable(await scoreTableOf(db, '2021-22'), wayOf('mean')!));
	const products = productsInLowestTerms(choice);
	const [effective, without] = [effectiveWeights(table, products, 0), dropOneCell(table, products, 0)];
	expect(cellTableOf(grids).measured).toEqual(table.measured);
	const found = cellDecisions(grids, choice);
	expect(found.map(({ effective }) => effective)).toEqual(
		effective.filter((_, at) => table.measured[at]).map((x) => expect.closeTo(x!, 9) as number)
	);
	expect(found.map(({ without }) => without)).toEqual(without.filter((_, at) => table.measured[at]));
	expect(found.reduce((sum, { effective }) => sum + effective!, 0)).toBeCloseTo(1, 9);
	expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

it('the proved places are those of the worker’s answer', () => {
	const answer = robustness(robustnessQuestion(grids, choice));
	const proved = provedByCode(areas);
	for (const [at, { code }] of areas.entries()) {
		const ranks = answer.ranks[at];
		expect(proved.get(code)).toEqual(ranks && { best: ranks.bestProved, worst: ranks.worstProved });
	}
});

it('only what is proved is said of no weighting', () => {
	const entries = ranking(areas, choice);
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const [first, last] = [placed[0]!, placed.at(-1)!];
	const words = (best: number, worst: number) =>
		provedWords(
			entries,
			new Map([
				[first.code, { best: 1, worst }],
				[last.code, { best, worst: placed.length }]
			])
		);
	expect(words(1, placed.length)).toEqual([]);
	expect(words(3, 2)).toEqual([`No weighting puts ${first.name} below 2nd.`, `No weighting puts ${last.name} above 3rd.`]);
});
