import type { MeasuredIndicator } from '#lib/domain/indicator.ts';

/** The numbers of a reading after they were worked out. */
export interface Numbers {
	readonly value: number;
	readonly numerator?: number;
	readonly denominator?: number;
	readonly lower?: number;
	readonly upper?: number;
}

/** Half a unit of the last decimal of a number as printed, or as it is written where that is not known, and a hair for binary fractions. */
function rounding(value: number, printed: number | undefined): number {
	const decimals = printed ?? /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
	return 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(value));
}

/** A share of a number that is itself an estimate can pass the whole. */
const canPassTheWhole = ({ evidence }: MeasuredIndicator): boolean => evidence === 'modelled-denominator';

function impossibleParts({ value, numerator, denominator }: Numbers, indicator: MeasuredIndicator, decimals?: number): string | undefined {
	const { kind, per } = indicator;
	if (numerator === undefined || denominator === undefined) return undefined;
	if (numerator < 0 || denominator < 0) return 'a negative count';
	if (kind === 'proportion' && numerator > denominator && !canPassTheWhole(indicator)) return 'a numerator over its denominator';
	if (kind !== 'proportion' && kind !== 'crude-rate') return undefined;
	const apart = Math.abs(value - (per * numerator) / denominator);
	return apart > rounding(value, decimals) ? 'not its numerator over its denominator' : undefined;
}

/**
 * Why a number cannot be right for its indicator, or `undefined`: a proportion outside 0 to 1 (or 0 to 100), a numerator
 * over its denominator, a value that is not the one over the other to within half of its last printed decimal, a negative count
 * or rate, a value outside its own limits, a yes or no that is neither.
 */
export function impossible(numbers: Numbers, indicator: MeasuredIndicator, decimals?: number): string | undefined {
	const { value, lower, upper } = numbers;
	const { kind, per, scale } = indicator;
	const whole = scale === 'percent' ? 100 : per;
	if (!Number.isFinite(value)) return 'not a number that can be written';
	if (kind === 'proportion' && (value < 0 || (value > whole && !canPassTheWhole(indicator)))) return `a proportion outside 0 to ${whole}`;
	if (kind === 'yes-no' && value !== 0 && value !== 1) return 'neither yes nor no';
	if (value < 0 && kind !== 'mean' && kind !== 'score') return 'a negative count or rate';
	if (lower !== undefined && upper !== undefined && lower > upper) return 'a lower limit over the upper';
	if ((lower !== undefined && value < lower) || (upper !== undefined && value > upper)) return 'a value outside its own interval';
	return impossibleParts(numbers, indicator, decimals);
}
