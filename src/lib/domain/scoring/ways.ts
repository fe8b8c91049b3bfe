/** How figures are put on one scale: standard deviations from England, least to most, share of areas behind, or three bands. */
export const NORMALISATIONS = ['z', 'min-max', 'percentile', 'bands'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** How cells are put together: the weighted mean, the weighted geometric mean, or the lowest cell that carries weight. */
export const AGGREGATIONS = ['arithmetic', 'geometric', 'worst'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** The ways of scoring that an address can name; the first is the default, the last makes no score at all. */
export const SCORINGS = ['mean', 'geometric', 'worst', 'minmax', 'minmax-geometric', 'percentile', 'bands', 'none'] as const;
export type Scoring = (typeof SCORINGS)[number];

/** What a way of scoring does. */
export interface Way {
	readonly normalisation: Normalisation;
	readonly aggregation: Aggregation;
}

const WAYS: Readonly<Record<Exclude<Scoring, 'none'>, Way>> = {
	mean: { normalisation: 'z', aggregation: 'arithmetic' },
	geometric: { normalisation: 'z', aggregation: 'geometric' },
	worst: { normalisation: 'z', aggregation: 'worst' },
	minmax: { normalisation: 'min-max', aggregation: 'arithmetic' },
	'minmax-geometric': { normalisation: 'min-max', aggregation: 'geometric' },
	percentile: { normalisation: 'percentile', aggregation: 'arithmetic' },
	bands: { normalisation: 'bands', aggregation: 'arithmetic' }
};

/** What a way of scoring does; `undefined` for `none`, where nothing is put together (methods.md sections 6.3, 7 and 8.2). */
export function wayOf(scoring: Scoring): Way | undefined {
	return scoring === 'none' ? undefined : WAYS[scoring];
}

/** Whether a score made in this way has a standard error: the worst cell, percentiles and bands have none (methods.md sections 6.3 and 8.4). */
export function hasError({ normalisation, aggregation }: Way): boolean {
	return aggregation !== 'worst' && (normalisation === 'z' || normalisation === 'min-max');
}

/** Whether a mean of this kind can be made on this scale: a geometric one never of percentiles or bands, which can be 0. */
export function isPossible({ normalisation, aggregation }: Way): boolean {
	return aggregation !== 'geometric' || normalisation === 'z' || normalisation === 'min-max';
}
