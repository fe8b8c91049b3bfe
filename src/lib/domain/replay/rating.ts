import type { Band } from '../statistics/band.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { Rating, RatingMethod } from './rating-method.ts';

/** What a CCG is rated on: the bands of its indicators, and those of its leadership and its finances. */
export interface Rated {
	readonly bands: readonly Band[];
	readonly leadership: Band;
	readonly finance: Band;
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
