import type { Scoring } from '#lib/domain/scoring/ways.ts';

/** A way of scoring in words. */
export interface WayWords {
	/** On a link: "Worst part only". */
	readonly name: string;
	/** In a sentence after the name of the weights: "by the worst part alone"; empty for the usual way. */
	readonly by: string;
	/** What it does, as a sentence. */
	readonly explained: string;
}

/** How each way of scoring is called and explained to everybody (methods.md sections 6.3, 7 and 8.2). */
export const WAY_WORDS: Readonly<Record<Scoring, WayWords>> = {
	mean: { name: 'Average of the parts', by: '', explained: 'Each part counts by its weight, and England is 50.' },
	geometric: {
		name: 'Geometric average',
		by: 'by a geometric average',
		explained: 'A geometric average: a bad part cannot be fully bought back by a good one.'
	},
	worst: {
		name: 'Worst part only',
		by: 'by the worst part alone',
		explained: 'Only the lowest part that carries weight counts. This way of scoring has no margin of error, so no range of ranks is given.'
	},
	minmax: {
		name: 'Least to most',
		by: 'on a scale from least to most',
		explained: 'Each figure stands between the worst CCG, 0, and the best, 100. England is not 50 here.'
	},
	'minmax-geometric': {
		name: 'Least to most, geometric',
		by: 'by a geometric average from least to most',
		explained: 'Each figure stands between the worst CCG, 1, and the best, 100, and the parts are put together by a geometric average.'
	},
	percentile: {
		name: 'Share of CCGs behind',
		by: 'by the share of CCGs behind',
		explained:
			'Each figure is the share of CCGs, 0 to 100, that do less well. This way of scoring has no margin of error, so no range of ranks is given.'
	},
	bands: {
		name: 'Three bands',
		by: 'by three bands',
		explained:
			'Each figure counts 2 where it is surely better than the standard or England, 0 where it is surely worse, and 1 between. This way of scoring has no margin of error, so no range of ranks is given.'
	},
	none: {
		name: 'No combined score',
		by: 'without a combined score',
		explained: 'No score is made and nobody has a rank. Figures are only counted: better, similar, worse or not compared.'
	}
};
