import { foundRanks, weightingsTried } from './found-ranks.ts';
import { provedRanks } from './proved-ranks.ts';
import { roundedCells } from './rounded-cells.ts';

/** Where an area can come by choice of weights: places that a weighting tried reaches, and places that none can go beyond. 1 is best. */
export interface AttainableRanks {
	readonly best: number;
	readonly worst: number;
	readonly bestProved: number;
	readonly worstProved: number;
}

/** What weights decide about some areas. */
export interface Attainable {
	/** One an area; `undefined` for one without any score. */
	readonly ranks: readonly (AttainableRanks | undefined)[];
	/** Weightings tried, those left out at which an area has no score. */
	readonly tried: number;
}

/** The best and worst place that each area attains over weightings of its cells, found and proved; equal weights where the reader's are not given (methods.md section 11). */
export function attainableRanks(areas: readonly (readonly (number | undefined)[])[], own?: readonly number[]): Attainable {
	const table = roundedCells(areas);
	const found = foundRanks(table, weightingsTried(table.cells, own ?? Array.from({ length: table.cells }, () => 1)));
	const proved = provedRanks(table);
	const ranks = found.ranks.map((rank, area) => {
		const bound = proved[area];
		return rank && bound ? { ...rank, bestProved: bound.best, worstProved: bound.worst } : undefined;
	});
	return { ranks, tried: found.tried };
}

/** How many areas a choice of weights puts first: as found, and at most, as proved, of how many (Lorenz, Brauer and Lorenz, 2016: 19 of 36). */
export function couldBeFirst({ ranks }: Attainable): { readonly found: number; readonly atMost: number; readonly of: number } {
	const held = ranks.filter((rank) => rank !== undefined);
	const first = (of: (rank: AttainableRanks) => number): number => held.filter((rank) => of(rank) === 1).length;
	return { found: first((rank) => rank.best), atMost: first((rank) => rank.bestProved), of: held.length };
}
