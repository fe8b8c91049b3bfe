import { roundedTo9 } from '../statistics/rounding.ts';
import { gateOf, wayOfChoice, type Choice } from './choice.ts';
import { MEASURED_GATE } from './gates.ts';
import type { Scorable } from './grid.ts';
import { measuredShare } from './measured-share.ts';
import { scoreOfProducts, type Overall } from './overall.ts';
import { productsInLowestTerms } from './weights.ts';

export { GATE, MEASURED_GATE } from './gates.ts';

/** Why an area has no rank: no score at all, too little of it published, or the weights ask mostly for what nobody measures. */
export const UNRANKED = ['no-score', 'below-gate', 'too-little-measured'] as const;
export type Unranked = (typeof UNRANKED)[number];

/** An area with its place, 1 is best, or the reason it has none. */
export interface Ranked {
	readonly code: string;
	readonly name: string;
	readonly overall: Overall | undefined;
	readonly rank: number | undefined;
	/** Present exactly where ranks were asked for and this area has none. */
	readonly reason: Unranked | undefined;
}

/** What holds of a ranking beside the reader's choice. */
export interface RankingOptions {
	/** Least measured share of the weights for any ranks, 0 to 1. */
	readonly measuredGate?: number;
}

/** Orders by name, then code, by character: the same in every locale. */
export function byName(a: { readonly name: string; readonly code: string }, b: { readonly name: string; readonly code: string }): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

interface Placeable {
	readonly code: string;
	readonly name: string;
	readonly overall: Overall;
	readonly rounded: number;
}

/** Areas in the order of their scores, equal ones by name and with one place. */
function placed(areas: Placeable[]): readonly Ranked[] {
	areas.sort((a, b) => b.rounded - a.rounded || byName(a, b));
	let [rank, last] = [0, Infinity];
	return areas.map(({ code, name, overall, rounded }, at) => {
		if (rounded < last) [rank, last] = [at + 1, rounded];
		return { code, name, overall, rank, reason: undefined };
	});
}

/**
 * Places 1 (best) to n with equal scores sharing one, in that order and then by name; areas without a score, or with
 * coverage below the gate, come last by name and have none. Scores and gates are compared after rounding to 9 decimals
 * (methods.md sections 2, 9 and 10). The order of the input does not matter. The grids are those of the choice: cells of its
 * scale and of its weights of indicators. Where the choice asks for no composite, all areas by name, without score or place.
 */
export function ranking(areas: readonly Scorable[], choice: Choice, options: RankingOptions = {}): readonly Ranked[] {
	const way = wayOfChoice(choice);
	if (!way) return areas.map(({ code, name }) => ({ code, name, overall: undefined, rank: undefined, reason: undefined })).sort(byName);
	const gate = roundedTo9(gateOf(choice));
	const share = measuredShare(
		areas.map((area) => area.grid),
		choice
	);
	const closed = roundedTo9(share) < roundedTo9(options.measuredGate ?? MEASURED_GATE);
	const products = productsInLowestTerms(choice);
	const [able, unable]: [Placeable[], Ranked[]] = [[], []];
	for (const { code, name, grid } of areas) {
		const overall = scoreOfProducts(grid, products, way);
		if (!overall) unable.push({ code, name, overall, rank: undefined, reason: 'no-score' });
		else if (closed) unable.push({ code, name, overall, rank: undefined, reason: 'too-little-measured' });
		else if (roundedTo9(overall.coverage) < gate) unable.push({ code, name, overall, rank: undefined, reason: 'below-gate' });
		else able.push({ code, name, overall, rounded: roundedTo9(overall.score) });
	}
	return [...placed(able), ...unable.sort(byName)];
}
