import type { Band } from '#lib/domain/statistics/band.ts';
import { isScored, type Table } from '#lib/domain/scoring/table.ts';
import type { Rating, RatingMethod } from '#lib/domain/replay/rating-method.ts';
import { ratingDistances, ratingTips } from '#lib/domain/replay/rating-tips.ts';
import { rating } from '#lib/domain/replay/rating.ts';

/** How a CCG comes out when the method is run again on the figures held here. */
export interface Replayed {
	readonly code: string;
	/** Figures that have a band. */
	readonly bands: number;
	/** 0 to 2. */
	readonly score: number;
	readonly rating: Rating;
	/** How far below the nearest grade above, and which; `undefined` in the highest. */
	readonly above: { readonly rating: Rating; readonly distance: number } | undefined;
	/** How far above the least score of its own grade; `undefined` where that asks for none. */
	readonly margin: number | undefined;
	/** Codes of the indicators of which one band up or down would change the grade, each with the grade it would lead to. */
	readonly tips: readonly (readonly [indicator: string, rating: Rating])[];
}

/** What is not held of any CCG, as the reader supposes it for all. */
export interface Supposed {
	readonly leadership: Band;
	readonly finance: Band;
}

/** Each area of a table under a method; areas without any band are left out (methods.md section 21). */
export function replayed(table: Table, method: RatingMethod, supposed: Supposed): readonly Replayed[] {
	const scored = table.columns.filter(isScored);
	return table.areas.flatMap((code, area): Replayed[] => {
		const held = scored.flatMap((column) => {
			const band = column.values[area] === undefined ? undefined : column.bands?.[area];
			return band === undefined ? [] : [{ indicator: column.code, band }];
		});
		const rated = { ...supposed, bands: held.map(({ band }) => band) };
		const outcome = rating(rated, method);
		if (!outcome) return [];
		const distances = ratingDistances(outcome.score, method);
		const short = distances.filter(({ distance }) => distance < 0).sort((a, b) => b.distance - a.distance)[0];
		return [
			{
				code,
				bands: held.length,
				...outcome,
				above: short && { rating: short.rating, distance: -short.distance },
				margin: distances.find((one) => one.rating === outcome.rating)?.distance,
				tips: ratingTips(rated, method).map((tip) => [held[tip.indicator]!.indicator, tip.rating] as const)
			}
		];
	});
}
