import { roundedTo9 } from '../statistics/rounding.ts';

/** A score with the bounds of what it may be, whatever the missing figures are. */
export interface BoundedScore {
	readonly score: number;
	readonly low: number;
	readonly high: number;
}

/** Places from the best to the worst that the bounds of a score allow, 1 is best. */
export interface RankBounds {
	readonly best: number;
	readonly worst: number;
}

/** Where each bound would stand among the other areas' own scores, in the order given; compared after rounding to 9 decimals (methods.md section 9). */
export function rankBounds(areas: readonly BoundedScore[]): readonly RankBounds[] {
	const scores = areas.map(({ score }) => roundedTo9(score));
	return areas.map(({ low, high }, own) => {
		const placeOf = (bound: number): number => 1 + scores.filter((score, at) => at !== own && score > roundedTo9(bound)).length;
		return { best: placeOf(high), worst: placeOf(low) };
	});
}
