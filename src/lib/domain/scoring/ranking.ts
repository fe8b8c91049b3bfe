import { roundedTo9 } from '../statistics/rounding.ts';
import type { Scorable } from './grid.ts';
import { measuredShare } from './measured-share.ts';
import { scoreOfProducts, type Overall } from './overall.ts';
import { productsInLowestTerms, type Weights } from './weights.ts';

/** Least coverage for a rank (methods.md section 2). */
export const GATE = 2 / 3;
/** Least share of the reader's weight on measured cells for any ranks to be shown. */
export const MEASURED_GATE = 1 / 2;

/** Why an area has no rank: no score at all, too little of it published, or the weights ask mostly for what nobody measures. */
export const UNRANKED = ['no-score', 'below-gate', 'too-little-measured'] as const;
export type Unranked = (typeof UNRANKED)[number];

/** An area with its place, 1 is best, or the reason it has none. */
export interface Ranked {
	readonly code: string;
	readonly name: string;
	readonly overall: Overall | undefined;
	readonly rank: number | undefined;
	/** Present exactly where there is no rank. */
	readonly reason: Unranked | undefined;
}

export interface RankingOptions {
	/** Least coverage for a rank, 0 to 1. */
	readonly gate?: number;
	/** Least measured share of the weights for any ranks, 0 to 1. */
	readonly measuredGate?: number;
}

interface Entry extends Omit<Ranked, 'rank'> {
	readonly rounded: number;
	rank: number | undefined;
}

/** Orders by name, then code, by character: the same in every locale. */
export function byName(a: { readonly name: string; readonly code: string }, b: { readonly name: string; readonly code: string }): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/**
 * Places 1 (best) to n with equal scores sharing one, in that order and then by name; areas without a score, or with
 * coverage below the gate, come last by name and have none. Scores and gates are compared after rounding to 9 decimals
 * (methods.md sections 2, 9 and 10). The order of the input does not matter.
 */
export function ranking(areas: readonly Scorable[], weights: Weights, options: RankingOptions = {}): readonly Ranked[] {
	const gate = roundedTo9(options.gate ?? GATE);
	const share = measuredShare(
		areas.map((area) => area.grid),
		weights
	);
	const closed = roundedTo9(share) < roundedTo9(options.measuredGate ?? MEASURED_GATE);
	const products = productsInLowestTerms(weights);
	const [ranked, unranked]: [Entry[], Entry[]] = [[], []];
	for (const { code, name, grid } of areas) {
		const overall = scoreOfProducts(grid, products);
		const reason = !overall ? 'no-score' : closed ? 'too-little-measured' : roundedTo9(overall.coverage) < gate ? 'below-gate' : undefined;
		const entry = { code, name, overall, rank: undefined, reason, rounded: overall ? roundedTo9(overall.score) : 0 };
		(reason ? unranked : ranked).push(entry);
	}
	ranked.sort((a, b) => b.rounded - a.rounded || byName(a, b));
	ranked.forEach((entry, at) => {
		const above = ranked[at - 1];
		entry.rank = above && above.rounded === entry.rounded ? above.rank : at + 1;
	});
	return [...ranked, ...unranked.sort(byName)];
}
