import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { Flag } from '#lib/domain/observation.ts';
import { estimateOf } from '#lib/domain/estimate.ts';
import { flagsOf, nothing, sumOf, type Shown } from './shown.ts';

/** A figure with its share in a mean: residents, or a share of them. */
export interface WeightedPart {
	readonly shown: Shown;
	readonly weight: number;
}

/** Kinds whose value is `per` times numerator over denominator, so that sums of both give the value of the whole. */
const SUMMABLE = ['proportion', 'crude-rate'];

/**
 * One figure from the areas that a new one is made of: sums where numerators and denominators are held, else a mean by the
 * weights, marked estimated. Where a part has no number, its reason; where a part is suspect, so is the whole.
 */
export function putTogether(entry: MeasuredIndicator, parts: readonly WeightedPart[], approximate: boolean): Shown {
	const all = parts.map((part) => part.shown);
	const [only] = all;
	if (all.length === 1 && only) return approximate && only.value !== undefined ? { ...only, flags: flagsOf(all, 'estimated') } : only;
	const gap = all.find((part) => part.missing !== undefined);
	if (gap?.missing || !only) return nothing(gap?.missing ?? 'boundary-changed');
	if (entry.kind === 'yes-no' || entry.mergeWeight === 'never') return nothing('boundary-changed');
	return summed(entry, all, approximate ? 'estimated' : undefined) ?? averaged(entry, parts);
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

function summed(entry: MeasuredIndicator, parts: readonly Shown[], flag: Flag | undefined): Shown | undefined {
	const shared = common(parts, flag);
	const origin = parts.some((part) => part.origin === 'estimated' || part.origin === 'apportioned') ? 'estimated' : 'summed';
	if (entry.kind === 'count') return { ...shared, value: sumOf(parts, (part) => part.value), origin };
	const { numerator, denominator } = shared;
	if (!SUMMABLE.includes(entry.kind) || numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
	return { ...shared, value: (entry.per * numerator) / denominator, origin };
}

/** The mean by weights, or by denominators where the indicator says so and residents are meant; its error where every part's is known: sqrt(sum(p^2 se^2))/sum(p) (methods.md section 17). */
export function averaged(entry: MeasuredIndicator, parts: readonly WeightedPart[], by: 'residents' | 'share' = 'residents'): Shown {
	const weighted = parts.map(({ shown, weight }) => ({
		value: shown.value ?? NaN,
		weight: by === 'residents' && entry.mergeWeight === 'denominator' ? (shown.denominator ?? NaN) : weight,
		se: estimateOf(entry, shown).se
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
