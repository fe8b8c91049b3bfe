import { expect, it } from 'vitest';
import { leastSquares } from '#lib/domain/statistics/least-squares.ts';

const at = (x: number, y: number, weight = 1) => ({ x, y, weight });

it('goes through points of one line, whatever they weigh', () => {
	const fit = leastSquares([at(1, 3, 2), at(2, 5, 7), at(4, 9, 1e-6)])!;
	expect(fit.slope).toBeCloseTo(2, 9);
	expect(fit.intercept).toBeCloseTo(1, 9);
	expect(fit.left).toBeCloseTo(0, 9);
});

it('a point of no weight takes no part, and one of twice the weight counts as two', () => {
	expect(leastSquares([at(0, 1), at(1, 4), at(2, 90, 0)])).toEqual(leastSquares([at(0, 1), at(1, 4)]));
	const [once, twice] = [leastSquares([at(0, 1), at(1, 4, 2), at(3, 1)])!, leastSquares([at(0, 1), at(1, 4), at(1, 4), at(3, 1)])!];
	expect(once.slope).toBeCloseTo(twice.slope, 12);
	expect(once.reach).toBeCloseTo(twice.reach, 12);
	expect(once.left).toBeCloseTo(twice.left, 12);
});

it('has no line through one x, or through nothing', () => {
	expect(leastSquares([at(1, 3), at(1, 5)])).toBeUndefined();
	expect(leastSquares([at(0, 3, 0), at(1, 5, 1)])).toBeUndefined();
	expect(leastSquares([])).toBeUndefined();
});

it('has no line where what it leaves is beyond numbers', () => {
	expect(leastSquares([at(0, 0), at(1, 1e200), at(2, 0)])).toBeUndefined();
});
