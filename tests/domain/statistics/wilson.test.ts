import { expect, it } from 'vitest';
import { wilson } from '#lib/domain/statistics/wilson.ts';

/** Published test values of PHEindicatormethods (methods.md section 26 and reference 24). */
it.each([
	[65, 0.95, 0.55254443296888, 0.736357517569025],
	[65, 0.998, 0.495494657407043, 0.77835406140897],
	[1, 0.95, 0.00176743206414065, 0.0544861961787053]
] as const)('wilson of %d in 100 at %d is %d to %d (PHEindicatormethods)', (x, level, lower, upper) => {
	const limits = wilson(x, 100, level);
	expect(limits!.lower / lower).toBeCloseTo(1, 9);
	expect(limits!.upper / upper).toBeCloseTo(1, 9);
});

it('wilson of nobody starts at 0, of everybody ends at 1', () => {
	expect(wilson(0, 20, 0.95)?.lower).toBe(0);
	expect(wilson(20, 20, 0.95)?.upper).toBe(1);
});

it('wilson is undefined without a denominator, and with a count outside it', () => {
	expect(wilson(0, 0, 0.95)).toBeUndefined();
	expect(wilson(101, 100, 0.95)).toBeUndefined();
	expect(wilson(-1, 100, 0.95)).toBeUndefined();
});
