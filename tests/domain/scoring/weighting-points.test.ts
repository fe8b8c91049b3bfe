import { expect, it } from 'vitest';
import { weightingPoint, weightingPoints, weightingsNear } from '#lib/domain/scoring/weighting-points.ts';

it('the first point of three cells (methods.md section 26, C)', () => {
	const { phi, weights } = weightingPoint(3, 1)!;
	expect(phi).toBeCloseTo(1.2207440846057596, 15);
	[0.617076812, 0.301098041, 0.081825147].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 8));
	expect([...weightingPoints(3, 2)]).toEqual([...weights, ...weightingPoint(3, 2)!.weights]);
});

it('weights of every point are above 0 and add up to 1, and each cell has its share on average', () => {
	const all = weightingPoints(15, 4_096);
	const points = Array.from({ length: 4_096 }, (_, k) => all.subarray(15 * k, 15 * (k + 1)));
	for (const weights of points) {
		expect(Math.min(...weights)).toBeGreaterThan(0);
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
	}
	for (let cell = 0; cell < 15; cell++) {
		expect(Math.abs(points.reduce((sum, weights) => sum + weights[cell]!, 0) / points.length - 1 / 15)).toBeLessThan(0.001);
	}
});

it('there are no weightings of no cells, and of one cell one', () => {
	expect(weightingPoint(0, 1)).toBeUndefined();
	expect([...weightingPoints(0, 9)]).toEqual([]);
	expect(weightingsNear([0, 0], 9)).toEqual([]);
	expect(weightingPoint(1, 3)!.weights).toEqual([1]);
});

it('weightings near some others are each weight times 0.75 to 1.25, and nothing stays nothing', () => {
	const near = weightingsNear([4, 0, 9], 200);
	expect(near).toHaveLength(200);
	const factors = near.flatMap(([a, , c]) => [a! / 4, c! / 9]);
	expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.75);
	expect(Math.min(...factors)).toBeLessThan(0.76);
	expect(Math.max(...factors)).toBeLessThanOrEqual(1.25);
	expect(Math.max(...factors)).toBeGreaterThan(1.24);
	expect(near.every(([, b]) => b === 0)).toBe(true);
});
