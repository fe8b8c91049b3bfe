import type { Band } from '../statistics/band.ts';
import type { Rating, RatingMethod } from './rating-method.ts';
import { rating, type Rated } from './rating.ts';

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
