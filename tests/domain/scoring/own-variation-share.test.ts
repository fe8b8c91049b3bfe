import { describe, expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import type { Grid } from '#lib/domain/scoring/grid.ts';
import { ownVariationShare } from '#lib/domain/scoring/own-variation-share.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';

const cell = (score: number | undefined) => ({ score, variance: 1, known: 1, found: 1, expected: 1 });
const grid: Grid = CELLS.map((_, at) => (at < 2 ? cell(50) : at === 2 ? cell(undefined) : undefined));
const shares = CELLS.map((_, at) => (at === 1 || at === 2 ? 1 : 0));

describe('ownVariationShare', () => {
	it('is the weight of what rests on own variation over the weight present', () => {
		expect(ownVariationShare(grid, shares, EQUAL_WEIGHTS)).toBe(0.5);
		expect(ownVariationShare(grid, shares, { ...EQUAL_WEIGHTS, factors: [1, 3, 1] })).toBe(0.75);
	});

	it('is undefined without a score', () => {
		expect(
			ownVariationShare(
				CELLS.map(() => undefined),
				shares,
				EQUAL_WEIGHTS
			)
		).toBeUndefined();
	});
});
