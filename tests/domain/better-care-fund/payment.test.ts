import fc from 'fast-check';
import { expect, it } from 'vitest';
import { payment } from '#lib/domain/better-care-fund/payment.ts';

const baseline = [100, 100, 100, 100];

it('a reduction by quarter pays up to what was planned so far, and makes up ground later', () => {
	const paid = payment({ baseline, reduction: [10, 0, 0, 10], actual: [80, 100, 100, 100], unitValue: 1 })!;
	expect(paid).toEqual({ planned: 20, pot: 20, payments: [10, 0, 0, 10], total: 20, retained: 0 });
});

it('ground lost is made up before pay resumes, and nothing is clawed back', () => {
	const paid = payment({ baseline, reduction: 0.1, actual: [90, 120, 90, 85], unitValue: 2 })!;
	expect(paid.payments).toEqual([20, 0, 0, 10]);
	expect(payment({ baseline, reduction: 0.1, actual: [90, 120, 60, 85], unitValue: 2 })!.payments).toEqual([20, 0, 40, 20]);
});

it('a plan for no reduction, or for growth, pays nothing', () => {
	const nothing = { pot: 0, payments: [0, 0, 0, 0], total: 0, retained: 0 };
	expect(payment({ baseline, reduction: 0, actual: [0, 0, 0, 0], unitValue: 9 })).toEqual({ planned: 0, ...nothing });
	expect(payment({ baseline, reduction: -0.5, actual: [0, 0, 0, 0], unitValue: 9 })).toEqual({ planned: -200, ...nothing });
});

it('a year that lacks a quarter has no answer', () => {
	expect(payment({ baseline, reduction: 0.1, actual: [90], unitValue: 1 })).toBeUndefined();
	expect(payment({ baseline, reduction: [1], actual: baseline, unitValue: 1 })).toBeUndefined();
});

it('pays between nothing and the pot, and never takes a payment back', () => {
	const quarters = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(
			quarters,
			fc.array(fc.integer({ min: -50, max: 90 }), { minLength: 4, maxLength: 4 }),
			quarters,
			(before, reduction, actual) => {
				const paid = payment({ baseline: before, reduction, actual, unitValue: 3 })!;
				for (const amount of paid.payments) expect(amount).toBeGreaterThanOrEqual(0);
				expect(paid.total + paid.retained).toBe(paid.pot);
				if (reduction.every((quarter) => quarter >= 0)) expect(paid.retained).toBeGreaterThanOrEqual(0);
			}
		)
	);
});
