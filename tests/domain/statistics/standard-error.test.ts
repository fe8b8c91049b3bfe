import { expect, it } from 'vitest';
import { seFromLimits } from '#lib/domain/statistics/standard-error.ts';

it('the error of 7.6481 to 7.6669 at 95% is 0.004796006495 (methods.md section 26)', () => {
	expect(seFromLimits({ lower: 7.6481, upper: 7.6669 }, 0.95)).toBeCloseTo(0.004796006495, 12);
});

it('limits at 99.8% are wider for the same error', () => {
	expect(seFromLimits({ lower: -3.090232306167813, upper: 3.090232306167813 }, 0.998)).toBeCloseTo(1, 14);
});
