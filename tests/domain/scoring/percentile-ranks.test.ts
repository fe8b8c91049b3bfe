import { expect, it } from 'vitest';
import { percentileRanks } from '#lib/domain/scoring/percentile-ranks.ts';

it('each value has the share of the others that are strictly worse, ties the lower value, gaps stay gaps (by hand)', () => {
	expect(percentileRanks([10, undefined, 30, 20, 20], 'high')).toEqual([0, undefined, 100, 100 / 3, 100 / 3]);
	expect(percentileRanks([10, undefined, 30, 20, 20], 'low')).toEqual([100, undefined, 0, 100 / 3, 100 / 3]);
});

it('values are sorted as numbers: 9 is less than 10', () => {
	expect(percentileRanks([10, 9, 100], 'high')).toEqual([50, 0, 100]);
});

it('there is none for one value alone, or without a good direction', () => {
	expect(percentileRanks([10, undefined], 'high')).toEqual([undefined, undefined]);
	expect(percentileRanks([10, 20], 'none')).toEqual([undefined, undefined]);
	expect(percentileRanks([10, 20], 'high')).toEqual([0, 100]);
});
