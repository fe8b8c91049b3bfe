import { expect, it } from 'vitest';
import { rankSimulator } from '#lib/domain/scoring/simulated-ranks.ts';
import { naiveIntervals } from '../../../scripts/bench/naive-ranks.ts';
import { madeUpCells, madeUpScores, ranksApart } from '../../../scripts/bench/ranks.ts';

it('sorting every draw gives the same ends as the placing of draws', () => {
	const areas = madeUpScores(30);
	const drawn = rankSimulator(1_000)(areas).map((interval) => [interval?.low, interval?.median, interval?.high]);
	expect(naiveIntervals(areas, 1_000)).toEqual(drawn);
});

it('made-up areas are the same each time', () => {
	expect(madeUpScores(5)).toEqual(madeUpScores(5));
	expect(madeUpCells(5)).toEqual(madeUpCells(5));
});

it('ranks apart are counted over all ends', () => {
	const at = (low: number, median: number, high: number) => ({ low, median, high });
	expect(ranksApart([at(1, 2, 3), at(2, 2, 2)], [at(1, 2, 6), at(2, 2, 2)])).toEqual({ mean: 0.5, most: 3 });
});
