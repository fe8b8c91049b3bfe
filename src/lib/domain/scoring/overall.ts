import { CELLS, FACTORS, GROUPS, type CellId, type Group } from '../framework.ts';
import type { Grid } from './grid.ts';
import { productsInLowestTerms, type Weights } from './weights.ts';

/** What a patient group adds to an area's score. */
export interface GroupPart {
	readonly group: Group;
	/** The weighted mean of its cells; `undefined` where none that carries weight is published. */
	readonly score: number | undefined;
	/** Its part of the overall score; the five add up to it. */
	readonly contribution: number;
}

/** An area's score under some weights, and how far to trust it. */
export interface Overall {
	/** 20 to 80; 50 is England, more is better. */
	readonly score: number;
	/** Standard error from the part whose error is known; `undefined` where none is. */
	readonly se: number | undefined;
	/** Share of the score's weight whose error is known, 0 to 1. */
	readonly knownErrorShare: number;
	/** Share of the weight on measured cells for which the area has figures, 0 to 1. */
	readonly coverage: number;
	/** The five groups in the order of `GROUPS`. */
	readonly groups: readonly GroupPart[];
	/** The lowest scored cell that carries weight; of equals the first. */
	readonly weakest: { readonly cell: CellId; readonly score: number };
}

/** As `scoreOverall`, from the fifteen products of the weights in lowest terms, worked out once for many areas. */
export function scoreOfProducts(grid: Grid, products: readonly number[]): Overall | undefined {
	let [present, sum, variance, known, asked, found] = [0, 0, 0, 0, 0, 0];
	let [weakest, lowest] = [0, Infinity];
	const parts: { group: Group; score: number | undefined; contribution: number }[] = [];
	for (let group = 0; group < GROUPS.length; group++) {
		let [groupPresent, groupSum] = [0, 0];
		for (let index = group * FACTORS.length; index < (group + 1) * FACTORS.length; index++) {
			const cell = grid[index];
			const weight = products[index]!;
			if (cell === undefined || weight === 0) continue;
			asked += weight;
			if (cell.score === undefined) continue;
			groupPresent += weight;
			groupSum += weight * cell.score;
			found += (weight * cell.found) / cell.expected;
			variance += weight * weight * cell.variance;
			known += weight * cell.known;
			if (cell.score < lowest) [weakest, lowest] = [index, cell.score];
		}
		present += groupPresent;
		sum += groupSum;
		parts.push({ group: GROUPS[group]!, score: groupPresent > 0 ? groupSum / groupPresent : undefined, contribution: groupSum });
	}
	if (present === 0) return undefined;
	for (const part of parts) part.contribution /= present;
	return {
		score: sum / present,
		se: known > 0 ? Math.sqrt(variance) / present : undefined,
		knownErrorShare: known / present,
		coverage: found / asked,
		groups: parts,
		weakest: { cell: CELLS[weakest]!, score: lowest }
	};
}

/**
 * The weighted mean of an area's scored cells (50 is England, more is better) with its error, the five groups' parts and
 * its `coverage`; `undefined` where nothing that carries weight is published. Empty cells neither help nor harm
 * (methods.md sections 8.2 to 8.4 and 9; OECD/JRC Handbook 2008, step 6).
 */
export function scoreOverall(grid: Grid, weights: Weights): Overall | undefined {
	return scoreOfProducts(grid, productsInLowestTerms(weights));
}
