import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOf, type BoundedPart } from '#lib/domain/scoring/bounds.ts';
import { scoreCell } from '#lib/domain/scoring/cell.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { workedParts } from '../../support/worked-composite.ts';

const [p, , r, s] = workedParts();

it('the bounds of R and S are those of the worked composite (methods.md section 26)', () => {
	const first = { ...EQUAL_WEIGHTS, groups: [3, 3, 6, 3, 3], factors: [3, 2, 1] };
	const expected = [
		[r, EQUAL_WEIGHTS, 39.1446, 49.429733],
		[s, EQUAL_WEIGHTS, 51.381533, 58.0482],
		[r, first, 38.973519, 41.794109],
		[s, first, 44.987963, 52.260691]
	] as const;
	for (const [parts, weights, low, high] of expected) {
		const bounds = boundsOf(parts!, weights)!;
		expect(bounds.low).toBeCloseTo(low, 6);
		expect(bounds.high).toBeCloseTo(high, 6);
	}
});

it('with nothing missing both bounds are the score, and without a score there are none', () => {
	const bounds = boundsOf(p!, EQUAL_WEIGHTS)!;
	expect(bounds.low).toBe(bounds.high);
	expect(boundsOf(p!, { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0] })).toBeUndefined();
});

it('a score lies inside its bounds, and so does the score of any figures that might be missing', () => {
	const score = fc.double({ min: 30, max: 70, noNaN: true });
	const part = fc.tuple(fc.option(score, { nil: undefined }), score);
	fc.assert(
		fc.property(fc.array(fc.array(part, { maxLength: 3 }), { minLength: 15, maxLength: 15 }), (cells) => {
			const parts = cells.map((list) => list.map(([own]): BoundedPart => ({ weight: 1, score: own, se: undefined, worst: 30, best: 70 })));
			const bounds = boundsOf(parts, EQUAL_WEIGHTS);
			if (!bounds) return;
			const complete = cells.map((list) => scoreCell(list.map(([own, hidden]) => ({ weight: 1, score: own ?? hidden, se: undefined }))));
			const truth = scoreOverall(complete, EQUAL_WEIGHTS)!.score;
			expect(truth).toBeGreaterThan(bounds.low - 1e-9);
			expect(truth).toBeLessThan(bounds.high + 1e-9);
		})
	);
});
