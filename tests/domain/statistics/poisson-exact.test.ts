import { expect, it } from 'vitest';
import { poissonExact } from '#lib/domain/statistics/poisson-exact.ts';

it('exact limits leave 2.5% of the Poisson distribution on each side', () => {
	const { lower, upper } = poissonExact(3, 0.95)!;
	const probability = (k: number, mean: number): number => (Math.exp(-mean) * mean ** k) / [1, 1, 2, 6][k]!;
	expect(1 - [0, 1, 2].reduce((sum, k) => sum + probability(k, lower), 0)).toBeCloseTo(0.025, 12);
	expect([0, 1, 2, 3].reduce((sum, k) => sum + probability(k, upper), 0)).toBeCloseTo(0.025, 12);
});

it('no events have limits from 0 to minus the logarithm of the share outside', () => {
	expect(poissonExact(0, 0.95)).toMatchObject({ lower: 0 });
	expect(poissonExact(0, 0.95)!.upper).toBeCloseTo(-Math.log(0.025), 12);
});

it('a count below 0 has no limits', () => {
	expect(poissonExact(-1, 0.95)).toBeUndefined();
});
