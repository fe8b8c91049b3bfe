import type { IntervalSource, MeasuredIndicator } from './indicator.ts';
import { crudeRate } from './statistics/crude-rate.ts';
import type { OpenLimits } from './statistics/limits.ts';
import { Z95, Z998, type Level } from './statistics/normal.ts';
import { seFromLimits } from './statistics/standard-error.ts';
import { wilson } from './statistics/wilson.ts';

/** Where limits come from: printed by the publisher, computed here from counts or from a known error, or nowhere. */
export const LIMITS_FROM = ['published', 'computed', 'none'] as const;
export type LimitsFrom = (typeof LIMITS_FROM)[number];

/** Where a standard error comes from: published limits; counts or a known error; the series' own variation. */
export const ERRORS_FROM = ['published', 'computed', 'own-variation'] as const;
export type ErrorFrom = (typeof ERRORS_FROM)[number];

/** How sure a figure is, in its own unit; whatever is absent is not known. */
export interface Estimate {
	/** 95% limits. */
	readonly lower?: number;
	readonly upper?: number;
	/** 99.8% limits. */
	readonly lower998?: number;
	readonly upper998?: number;
	readonly se?: number;
	readonly from: LimitsFrom;
}

/** What is held of a figure. `se` is that of a mean over parts, where the figure was put together. */
export interface HeldFigure {
	readonly value?: number | undefined;
	readonly numerator?: number | undefined;
	readonly denominator?: number | undefined;
	readonly lower?: number | undefined;
	readonly upper?: number | undefined;
	readonly se?: number | undefined;
}

type Rule = Pick<MeasuredIndicator, 'kind' | 'interval' | 'per'>;

/** The greatest value a kind allows; none can be below 0 unless its own limits are. */
const ceiling = (rule: Rule): number => (rule.kind === 'proportion' ? rule.per : Infinity);

/** 95% limits moved out to 99.8% on each side in proportion, kept inside what the kind allows. */
function widened(value: number, lower: number, upper: number, rule: Rule): { lower998: number; upper998: number } {
	const wide = Z998 / Z95;
	const floor = Math.min(0, lower);
	return {
		lower998: Math.max(floor, value - (value - lower) * wide),
		upper998: Math.min(Math.max(ceiling(rule), upper), value + (upper - value) * wide)
	};
}

/** Wilson's limits for a share, exact or Byar's for a rate; `undefined` where the kind or the counts allow neither. */
function computed(figure: HeldFigure, rule: Rule, level: Level): OpenLimits | undefined {
	const { numerator, denominator } = figure;
	if (numerator === undefined || denominator === undefined) return undefined;
	if (rule.kind === 'crude-rate') return crudeRate(numerator, denominator, rule.per, level);
	const limits = rule.kind === 'proportion' ? wilson(numerator, denominator, level) : undefined;
	return limits && { lower: limits.lower * rule.per, upper: limits.upper * rule.per };
}

/** Limits from counts, with the error that the 95% ones imply; a lower limit that is not given is left out, and the error with it. */
function fromCounts(figure: HeldFigure, rule: Rule): Estimate | undefined {
	const [narrow, wide] = [computed(figure, rule, 0.95), computed(figure, rule, 0.998)];
	if (narrow?.lower === undefined || !wide) return undefined;
	const { lower, upper } = narrow;
	const low = wide.lower === undefined ? {} : { lower998: wide.lower };
	return { lower, upper, ...low, upper998: wide.upper, se: seFromLimits({ lower, upper }, 0.95), from: 'computed' };
}

/** Limits value -+ z * se, kept inside what the kind allows. */
function fromError(value: number, se: number, rule: Rule): Estimate {
	const floor = value < 0 ? -Infinity : 0;
	const at = (z: number): [number, number] => [Math.max(floor, value - z * se), Math.min(Math.max(ceiling(rule), value), value + z * se)];
	const [[lower, upper], [lower998, upper998]] = [at(Z95), at(Z998)];
	return { lower, upper, lower998, upper998, se, from: 'computed' };
}

const COUNTED: readonly IntervalSource[] = ['wilson', 'byar', 'published'];

/**
 * The limits at 95% and 99.8% and the standard error of a figure: from published 95% limits, which always win; else from counts
 * where the indicator's values are counted; else from the known error of a mean; else none (methods.md section 5).
 */
export function estimateOf(rule: Rule, figure: HeldFigure): Estimate {
	const { value, lower, upper } = figure;
	if (value === undefined) return { from: 'none' };
	if (lower !== undefined && upper !== undefined) {
		return { lower, upper, ...widened(value, lower, upper, rule), se: seFromLimits({ lower, upper }, 0.95), from: 'published' };
	}
	const counted = COUNTED.includes(rule.interval) ? fromCounts(figure, rule) : undefined;
	return counted ?? (figure.se === undefined ? { from: 'none' } : fromError(value, figure.se, rule));
}
