import { foundRanks, weightingsOf, weightingsTried } from './found-ranks.ts';
import { pairShares } from './pair-shares.ts';
import { provedRanks, type ProvedRanks } from './proved-ranks.ts';
import { roundedCells } from './rounded-cells.ts';
import type { AttainableRanks } from './attainable-ranks.ts';
import { weightingsNear } from './weighting-points.ts';

/** What is asked of some areas: the scores of their measured cells, and the reader's own weights of these. */
export interface RobustnessQuestion {
	/** One list an area; `undefined` where it has none. */
	readonly cells: readonly (readonly (number | undefined)[])[];
	readonly own: readonly number[];
}

/** What weights decide about some areas, in their order. */
export interface Robustness {
	/** Over all weightings; `undefined` for an area without any score. */
	readonly ranks: readonly (AttainableRanks | undefined)[];
	/** Weightings tried, those left out at which an area has no score. */
	readonly tried: number;
	/** Over weightings near the reader's own: each weight times 0.75 to 1.25. */
	readonly near: readonly (ProvedRanks | undefined)[];
	/** Share of weightings under which the first of two is ahead: entry first * areas + second; NaN where they have no cell in common. */
	readonly shares: Float64Array;
}

/** Weightings tried near the reader's own. */
const NEAR = 256;

/** Attainable places, places near the reader's weights, and shares of weightings of every two areas (methods.md section 11). */
export function robustness({ cells, own }: RobustnessQuestion): Robustness {
	const table = roundedCells(cells);
	const found = foundRanks(table, weightingsTried(table.cells, own));
	const proved = provedRanks(table);
	const near = foundRanks(table, weightingsOf(table.cells, [own, ...weightingsNear(own, NEAR)]));
	const ranks = found.ranks.map((rank, area) => {
		const bound = proved[area];
		return rank && bound ? { ...rank, bestProved: bound.best, worstProved: bound.worst } : undefined;
	});
	return { ranks, tried: found.tried, near: near.ranks, shares: pairShares(table) };
}
