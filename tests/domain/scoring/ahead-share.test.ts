import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aheadShare } from '#lib/domain/scoring/ahead-share.ts';
import { pairShare, pairShares } from '#lib/domain/scoring/pair-shares.ts';
import { roundedCells } from '#lib/domain/scoring/rounded-cells.ts';
import { weightingPoints } from '#lib/domain/scoring/weighting-points.ts';

const differences = fc.array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 15 }).map((list) => list.map((n) => n / 100));

it.each([
	[[1, -1], 1 / 2],
	[[2, -1], 2 / 3],
	[[1, 1, -1], 3 / 4],
	[[1, -1, 0.5, -2], 4 / 15]
])('aheadShare of %o (methods.md section 26, C)', (list, expected) => {
	expect(aheadShare(list)).toBeCloseTo(expected, 14);
});

it('the shares of two areas add up to 1, order and scale do not matter, and 0 counts for nothing', () => {
	fc.assert(
		fc.property(differences, fc.double({ min: 0.01, max: 100, noNaN: true }), (list, scale) => {
			const share = aheadShare(list);
			expect(aheadShare(list.map((d) => -d)) + share).toBeCloseTo(1, 12);
			expect(aheadShare([...list].reverse())).toBeCloseTo(share, 12);
			expect(aheadShare([0, ...list.map((d) => d * scale)])).toBeCloseTo(share, 12);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
			if (list.some((d) => d > 0)) expect(share === 1).toBe(list.every((d) => d >= 0));
		})
	);
});

it('a greater difference in one cell never lowers the share', () => {
	fc.assert(
		fc.property(differences, fc.nat(), fc.integer({ min: 1, max: 500 }), (list, at, more) => {
			const better = list.map((d, cell) => (cell === at % list.length ? d + more / 100 : d));
			expect(aheadShare(better)).toBeGreaterThanOrEqual(aheadShare(list) - 1e-12);
		})
	);
});

it('20,000 evenly spread weightings find the same share, to one in a hundred', () => {
	for (const list of [
		[3, -2, 1, -4, 0.5],
		[1, 1, 1, 1, -3],
		[-1, 5, -2, 0, 2, -3, 1]
	]) {
		const all = weightingPoints(list.length, 20_000);
		const means = Array.from({ length: 20_000 }, (_, k) => list.reduce((sum, own, at) => sum + own * all[k * list.length + at]!, 0));
		expect(means.filter((mean) => mean > 0).length / 20_000).toBeCloseTo(aheadShare(list), 2);
	}
});

it('pairs are compared on the cells measured in both, after rounding to 9 decimals', () => {
	const table = roundedCells([
		[60, 50, undefined],
		[50, 50.0000000001, 90],
		[undefined, undefined, 10]
	]);
	expect(pairShare(table, 0, 1)).toBe(1);
	expect(pairShare(table, 1, 2)).toBe(1);
	expect(pairShare(table, 0, 2)).toBeUndefined();
	expect([...pairShares(table)]).toEqual([0.5, 1, NaN, 0, 0.5, 1, NaN, 0, 0.5]);
});
