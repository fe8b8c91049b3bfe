import { expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/bench/random.ts';

it('randomFrom gives the same numbers from the same seed, others from another, all from 0 to 1 and evenly spread', () => {
	const draw = (seed: number) => Array.from({ length: 2_000 }, randomFrom(seed));
	expect(draw(1)).toEqual(draw(1));
	expect(draw(1)).not.toEqual(draw(2));
	expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
	expect(draw(1).reduce((sum, value) => sum + value, 0) / 2_000).toBeCloseTo(0.5, 1);
});
