import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreCell } from '#lib/domain/scoring/cell.ts';

const weight = fc.integer({ min: 1, max: 9 });
const score = fc.double({ min: 20, max: 80, noNaN: true });

it('a cell is the weighted mean of what is present', () => {
	const cell = scoreCell([
		{ weight: 1, score: 40, se: 3 },
		{ weight: 3, score: 60, se: undefined },
		{ weight: 4, score: undefined, se: undefined }
	]);
	expect(cell).toEqual({ score: 55, variance: 9 / 16, known: 1 / 4, found: 4, expected: 8 });
});

it('a cell of which the area has nothing has no score and keeps what was expected', () => {
	expect(scoreCell([{ weight: 2, score: undefined, se: undefined }])).toEqual({
		score: undefined,
		variance: 0,
		known: 0,
		found: 0,
		expected: 2
	});
});

it('a cell in which nothing is scored is not measured', () => {
	expect(scoreCell([])).toBeUndefined();
	expect(scoreCell([{ weight: 0, score: 40, se: 1 }])).toBeUndefined();
});

it('an indicator of weight 0 takes no part', () => {
	expect(
		scoreCell([
			{ weight: 0, score: 20, se: 9 },
			{ weight: 1, score: 60, se: 1 }
		])
	).toEqual({ score: 60, variance: 1, known: 1, found: 1, expected: 1 });
});

it('equal weights and complete figures give the plain mean, which lies between the least and the greatest', () => {
	fc.assert(
		fc.property(fc.array(score, { minLength: 1 }), (scores) => {
			const cell = scoreCell(scores.map((own) => ({ weight: 1, score: own, se: undefined })))!;
			expect(cell.score).toBeCloseTo(scores.reduce((sum, own) => sum + own, 0) / scores.length, 9);
			expect(cell.score! + 1e-9).toBeGreaterThanOrEqual(Math.min(...scores));
			expect(cell.score! - 1e-9).toBeLessThanOrEqual(Math.max(...scores));
		})
	);
});

it('scaling the weights of indicators changes neither score nor variance', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(weight, score), { minLength: 1 }), (parts) => {
			const at = (times: number) => scoreCell(parts.map(([own, value]) => ({ weight: own * times, score: value, se: 2 })))!;
			expect(at(7).score).toBeCloseTo(at(1).score!, 9);
			expect(at(7).variance).toBeCloseTo(at(1).variance, 9);
		})
	);
});
