import type { Polarity, ValueKind } from '../indicator.ts';
import { compare, type Comparison } from '../statistics/compare.ts';
import { crudeRate } from '../statistics/crude-rate.ts';
import { differenceInterval } from '../statistics/difference-interval.ts';
import type { MaybeLimits } from '../statistics/limits.ts';
import { mergeCounts, mergeMeans, type CountedPart, type MeanPart } from '../statistics/merge.ts';
import { quantileOf, type Level } from '../statistics/normal.ts';
import { studentQuantile } from '../statistics/student.ts';
import { wilson } from '../statistics/wilson.ts';

/** A value with its limits where they are known. */
export interface Figured extends MaybeLimits {
	readonly value: number;
}

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

/**
 * How an area stands against a comparator that has limits of its own, of the same level: by those of the difference, since a comparator
 * is not known exactly. `not-compared` where a limit is missing (methods.md section 13; Dropkin, 2017).
 */
export function compareWithGroup(area: Figured, group: Figured, polarity: Polarity): Comparison {
	const [a, b] = [area, group].map(({ value, lower, upper }) =>
		lower === undefined || upper === undefined ? undefined : { value, lower, upper }
	);
	return compare(a && b && differenceInterval(a, b), 0, polarity);
}

/**
 * Whether an area's value lies outside what its peers' own spread and its own error lead to expect, at 95%. Peers exclude the area.
 * `undefined` with fewer than two peers with a value, or where the area's error is not known (methods.md section 13).
 */
export function unusualAmong(value: number, se: number | undefined, peers: readonly (number | undefined)[]): boolean | undefined {
	const held = peers.filter((peer) => peer !== undefined);
	const t = studentQuantile(0.025, held.length - 1);
	if (t === undefined || se === undefined) return undefined;
	const mean = held.reduce((sum, peer) => sum + peer, 0) / held.length;
	const variance = held.reduce((sum, peer) => sum + (peer - mean) ** 2, 0) / (held.length - 1);
	return Math.abs(value - mean) > t * Math.sqrt(se ** 2 + variance * (1 + 1 / held.length));
}
