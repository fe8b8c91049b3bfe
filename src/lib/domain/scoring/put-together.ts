import { estimateOf } from '../estimate.ts';
import type { MeasuredIndicator } from '../indicator.ts';
import type { Flag } from '../observation.ts';
import { flagsOf, nothing, sumOf, type Shown } from './shown.ts';

/** A figure with its share in a mean: residents, or a share of them. */
export interface WeightedPart {
	readonly shown: Shown;
	readonly weight: number;
}

/** What an indicator says of how its figures are put together. */
export type PutTogetherRule = Pick<MeasuredIndicator, 'kind' | 'per' | 'interval' | 'mergeWeight'>;

/** Kinds whose value is `per` times numerator over denominator, so that sums of both give the value of the whole. */
const SUMMABLE = ['proportion', 'crude-rate'];

/**
 * One figure from the areas that a new one is made of: sums where numerators and denominators are held, else a mean by the
 * weights, marked estimated. Where a part has no number, its reason; where a part is suspect, so is the whole.
 */
export function putTogether(rule: PutTogetherRule, parts: readonly WeightedPart[], approximate: boolean): Shown {
	const all = parts.map((part) => part.shown);
	const [only] = all;
	if (all.length === 1 && only) return approximate && only.value !== undefined ? { ...only, flags: flagsOf(all, 'estimated') } : only;
	const gap = all.find((part) => part.missing !== undefined);
	if (gap?.missing || !only) return nothing(gap?.missing ?? 'boundary-changed');
	if (rule.kind === 'yes-no' || rule.mergeWeight === 'never') return nothing('boundary-changed');
	return summed(rule, all, approximate ? 'estimated' : undefined) ?? averaged(rule, parts);
}

function common(parts: readonly Shown[], flag: Flag | undefined) {
	return {
		numerator: sumOf(parts, (part) => part.numerator),
		denominator: sumOf(parts, (part) => part.denominator),
		flags: flagsOf(parts, flag),
		suspect: parts.find((part) => part.suspect !== undefined)?.suspect,
		run: parts[0]?.run,
		at: parts[0]?.at,
		parts: parts.reduce((sum, part) => sum + part.parts, 0)
	};
}

function summed(rule: PutTogetherRule, parts: readonly Shown[], flag: Flag | undefined): Shown | undefined {
	const shared = common(parts, flag);
	const origin = parts.some((part) => part.origin === 'estimated' || part.origin === 'apportioned') ? 'estimated' : 'summed';
	if (rule.kind === 'count') return { ...shared, value: sumOf(parts, (part) => part.value), origin };
	const { numerator, denominator } = shared;
	if (!SUMMABLE.includes(rule.kind) || numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
	return { ...shared, value: (rule.per * numerator) / denominator, origin };
}

/** The mean by weights, or by denominators where the indicator says so and residents are meant; its error where every part's is known: sqrt(sum(p^2 se^2))/sum(p) (methods.md section 17). */
export function averaged(rule: PutTogetherRule, parts: readonly WeightedPart[], by: 'residents' | 'share' = 'residents'): Shown {
	const weighted = parts.map(({ shown, weight }) => ({
		value: shown.value ?? NaN,
		weight: by === 'residents' && rule.mergeWeight === 'denominator' ? (shown.denominator ?? NaN) : weight,
		se: estimateOf(rule, shown).se
	}));
	const total = weighted.reduce((sum, part) => sum + part.weight, 0);
	const value = weighted.reduce((sum, part) => sum + part.weight * part.value, 0) / total;
	if (!Number.isFinite(value)) return nothing('boundary-changed');
	const variance = weighted.reduce((sum, { weight, se }) => sum + (weight * (se ?? NaN)) ** 2, 0);
	const se = Math.sqrt(variance) / total;
	const shared = common(
		parts.map((part) => part.shown),
		'estimated'
	);
	return { ...shared, value, se: Number.isFinite(se) ? se : undefined, origin: 'estimated' };
}
