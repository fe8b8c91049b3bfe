import type { Band } from '../statistics/band.ts';
import { roundedTo9 } from '../statistics/rounding.ts';

export const RATINGS = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;
export type Rating = (typeof RATINGS)[number];

/** What a CCG is rated on: the bands of its indicators, and those of its leadership and its finances. */
export interface Rated {
	readonly bands: readonly Band[];
	readonly leadership: Band;
	readonly finance: Band;
}

/** One rule of a year's method; a rating is that of the first rule that holds. */
export interface RatingRule {
	readonly rating: Rating;
	/** The least score it asks for. */
	readonly from?: number;
	/** Whether it asks for the lowest band of both leadership and finance. */
	readonly bothLowest?: boolean;
}

/** A year's method: how much each part weighs, and its rules in order. */
export interface RatingMethod {
	readonly weights: { readonly indicators: number; readonly leadership: number; readonly finance: number };
	readonly rules: readonly RatingRule[];
	/** Constants that have not been checked against the published manual, by name. */
	readonly unchecked: readonly string[];
}

/** Our reading of the method of 2016/17 with a given score for Outstanding, 1.45 that year, which is not checked against the manual (methods.md section 21). */
export function ratingMethod2016(outstandingFrom: number): RatingMethod {
	return {
		weights: { indicators: 0.5, leadership: 0.25, finance: 0.25 },
		rules: [
			{ rating: 'Inadequate', bothLowest: true },
			{ rating: 'Outstanding', from: outstandingFrom },
			{ rating: 'Good', from: 1 },
			{ rating: 'Requires improvement' }
		],
		unchecked: ['outstandingFrom', 'weights', 'goodFrom', 'bandEdge']
	};
}

/** A score, 0 to 2, and the rating that it leads to. */
export interface RatingOutcome {
	readonly score: number;
	readonly rating: Rating;
}

/** How a CCG comes out under a method; scores are compared after rounding to nine decimals. `undefined` without any band of an indicator (methods.md section 21). */
export function rating(rated: Rated, { weights, rules }: RatingMethod): RatingOutcome | undefined {
	const { bands, leadership, finance } = rated;
	if (bands.length === 0) return undefined;
	const mean = bands.reduce<number>((sum, band) => sum + band, 0) / bands.length;
	const score = weights.indicators * mean + weights.leadership * leadership + weights.finance * finance;
	const found = rules.find(
		({ from, bothLowest }) =>
			(from === undefined || roundedTo9(score) >= roundedTo9(from)) && (bothLowest !== true || (leadership === 0 && finance === 0))
	);
	return found && { score, rating: found.rating };
}

/** One step of one indicator, by its position, that changes the rating. */
export interface Tip {
	readonly indicator: number;
	readonly to: Band;
	readonly rating: Rating;
}

const BANDS: readonly Band[] = [0, 1, 2];

/** The single indicators whose next band, up or down, would change the rating, in their order; none where there is no rating. */
export function ratingTips(rated: Rated, method: RatingMethod): readonly Tip[] {
	const own = rating(rated, method)?.rating;
	return rated.bands.flatMap((band, indicator) =>
		BANDS.filter((to) => Math.abs(to - band) === 1).flatMap((to) => {
			const other = rating({ ...rated, bands: rated.bands.with(indicator, to) }, method);
			return other && other.rating !== own ? { indicator, to, rating: other.rating } : [];
		})
	);
}

/** How far a score is from each least score that a rule asks for, above 0 where it reaches it, in the order of the rules. */
export function ratingDistances(score: number, { rules }: RatingMethod): readonly { readonly rating: Rating; readonly distance: number }[] {
	return rules.flatMap(({ rating, from }) => (from === undefined ? [] : { rating, distance: score - from }));
}
