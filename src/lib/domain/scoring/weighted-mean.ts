import { scoreOfTerms, termOf } from './aggregation.ts';
import type { Aggregation } from './ways.ts';

/**
 * The weighted mean, geometric mean or least of some values, of those that are there and have weight; `undefined` where nothing is
 * left, and for a geometric mean with a value of 0 or less (methods.md section 8.2).
 */
export function weightedMean(
	values: readonly (number | undefined)[],
	weights: readonly number[],
	kind: Aggregation = 'arithmetic'
): number | undefined {
	let [sum, present, lowest] = [0, 0, Infinity];
	for (const [at, value] of values.entries()) {
		const weight = weights[at] ?? 0;
		if (value === undefined || weight === 0) continue;
		if (kind === 'geometric' && value <= 0) return undefined;
		sum += weight * termOf(kind, value);
		present += weight;
		lowest = Math.min(lowest, value);
	}
	return present > 0 ? scoreOfTerms(kind, sum / present, lowest) : undefined;
}

/** Each weight as a percentage of all weight that is present, 0 where it is absent; all `undefined` where nothing with weight is present. */
export function renormalise(weights: readonly number[], present: readonly boolean[]): readonly (number | undefined)[] {
	const total = weights.reduce((sum, weight, at) => (present[at] ? sum + weight : sum), 0);
	return weights.map((weight, at) => (total > 0 ? (present[at] ? (100 * weight) / total : 0) : undefined));
}
