import { roundedTo9 } from '../statistics/rounding.ts';

/** A year of a plan to reduce emergency admissions, one number a quarter; the reduction as one share of the baseline, or by quarter. */
export interface AdmissionsPlan {
	readonly baseline: readonly number[];
	readonly reduction: number | readonly number[];
	readonly actual: readonly number[];
	/** Pounds an admission avoided. */
	readonly unitValue: number;
}

/** What a plan earns, in admissions and pounds, not rounded; the payments and what was not earned add up to the pot. */
export interface Payment {
	readonly planned: number;
	readonly pot: number;
	readonly payments: readonly number[];
	readonly total: number;
	readonly retained: number;
}

/** Sums so far, one after each number. */
function running(numbers: readonly number[]): readonly number[] {
	let sum = 0;
	return numbers.map((number) => (sum += number));
}

/**
 * The payment for performance of the Better Care Fund 2015/16: each quarter pays what has been earned so far, up to what was planned so far,
 * less what was paid. Ground lost is made up before pay resumes; nothing is clawed back. A plan for no reduction pays nothing.
 * `undefined` where a quarter lacks a number (methods.md section 22).
 */
export function payment({ baseline, reduction, actual, unitValue }: AdmissionsPlan): Payment | undefined {
	const plans = typeof reduction === 'number' ? baseline.map((admissions) => reduction * admissions) : reduction;
	if (plans.length !== baseline.length || actual.length !== baseline.length) return undefined;
	const plannedBy = running(plans);
	const actualBy = running(baseline.map((admissions, quarter) => admissions - actual[quarter]!));
	const planned = plannedBy.at(-1) ?? 0;
	if (!(roundedTo9(planned) > 0)) return { planned, pot: 0, payments: baseline.map(() => 0), total: 0, retained: 0 };
	const pot = planned * unitValue;
	let total = 0;
	const payments = baseline.map((_, quarter) => {
		const cap = Math.max(0, unitValue * plannedBy[quarter]!);
		const earned = Math.min(Math.max(unitValue * actualBy[quarter]!, 0), cap);
		const due = Math.max(0, earned - total);
		total += due;
		return due;
	});
	return { planned, pot, payments, total, retained: pot - total };
}
