export const RATINGS = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;
export type Rating = (typeof RATINGS)[number];

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
