import type { ValueKind } from '../indicator.ts';
import { crudeRate } from '../statistics/crude-rate.ts';
import { mergeCounts, type CountedPart } from '../statistics/merge-counts.ts';
import { mergeMeans, type MeanPart } from '../statistics/merge-means.ts';
import { quantileOf, type Level } from '../statistics/normal.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Figured } from './compare-with-group.ts';

/** What several areas have together, and whether that is an estimate. */
export interface Together extends Figured {
	readonly estimated: boolean;
}

/** How the values of an indicator are counted: value = per * numerator / denominator. */
export interface Counting {
	readonly kind: ValueKind;
	readonly per: number;
}

/**
 * The value of a group of areas from the sums of their counts, with Wilson's limits for a proportion, exact or Byar's for a rate or
 * for observed over expected.
 * `undefined` for other kinds, where a part is missing, and without a denominator (methods.md section 13).
 */
export function countsTogether(parts: readonly CountedPart[], { kind, per }: Counting, level: Level): Together | undefined {
	const sum = mergeCounts(parts);
	if (sum?.value === undefined) return undefined;
	if (kind === 'crude-rate' || kind === 'indirectly-standardised') {
		const rate = crudeRate(sum.x, sum.n, per, level);
		return rate && { value: rate.value, lower: rate.lower, upper: rate.upper, estimated: false };
	}
	const limits = kind === 'proportion' ? wilson(sum.x, sum.n, level) : undefined;
	return limits && { value: per * sum.value, lower: per * limits.lower, upper: per * limits.upper, estimated: false };
}

/** The mean of a group of areas weighted by people, an estimate, with limits where every part's error is known; `undefined` where a part is missing (methods.md section 13). */
export function meansTogether(parts: readonly MeanPart[], level: Level): Together | undefined {
	const mean = mergeMeans(parts);
	if (mean === undefined) return undefined;
	const half = mean.se === undefined ? undefined : quantileOf(level) * mean.se;
	return { value: mean.value, ...(half !== undefined && { lower: mean.value - half, upper: mean.value + half }), estimated: true };
}
