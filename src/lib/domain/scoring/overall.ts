import { CELLS, FACTORS, GROUPS, type CellId, type Group } from '../framework.ts';
import { scoreOfTerms, slopeOf, stretchOf, termOf } from './aggregation.ts';
import type { Grid } from './grid.ts';
import { hasError, wayOf, type Way } from './ways.ts';
import { productsInLowestTerms, type Weights } from './weights.ts';

/** What a patient group adds to an area's score. */
export interface GroupPart {
	readonly group: Group;
	/** Its cells put together as all cells are; `undefined` where none that carries weight is published. */
	readonly score: number | undefined;
	/** Its part of the weighted mean of cells, to which the five add up: that is the overall score unless another way was chosen. */
	readonly contribution: number;
}

/** An area's score under some weights, and how far to trust it. */
export interface Overall {
	/** 20 to 80; 50 is England, more is better. On other scales 0 to 100, of bands 0 to 2. */
	readonly score: number;
	/** Standard error from the part whose error is known; `undefined` where none is, or where the way of scoring gives none. */
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

const MEAN = wayOf('mean')!;

interface Part {
	group: Group;
	score: number | undefined;
	contribution: number;
}

/** As `scoreOverall`, from the fifteen products of the weights in lowest terms, worked out once for many areas. */
export function scoreOfProducts(grid: Grid, products: readonly number[], way: Way = MEAN): Overall | undefined {
	const { aggregation } = way;
	let [present, sum, variance, known, asked, found] = [0, 0, 0, 0, 0, 0];
	let [weakest, lowest] = [0, Infinity];
	const parts: Part[] = [];
	for (let group = 0; group < GROUPS.length; group++) {
		let [groupPresent, groupSum, groupTerms, groupLowest] = [0, 0, 0, Infinity];
		for (let index = group * FACTORS.length; index < (group + 1) * FACTORS.length; index++) {
			const cell = grid[index];
			const weight = products[index]!;
			if (cell === undefined || weight === 0) continue;
			asked += weight;
			if (cell.score === undefined) continue;
			const slope = weight * slopeOf(aggregation, cell.score);
			groupPresent += weight;
			groupSum += weight * cell.score;
			groupTerms += weight * termOf(aggregation, cell.score);
			groupLowest = Math.min(groupLowest, cell.score);
			found += (weight * cell.found) / cell.expected;
			variance += slope * slope * cell.variance;
			known += weight * cell.known;
			if (cell.score < lowest) [weakest, lowest] = [index, cell.score];
		}
		present += groupPresent;
		sum += groupTerms;
		const score = groupPresent > 0 ? scoreOfTerms(aggregation, groupTerms / groupPresent, groupLowest) : undefined;
		parts.push({ group: GROUPS[group]!, score, contribution: groupSum });
	}
	if (present === 0) return undefined;
	for (const part of parts) part.contribution /= present;
	const score = scoreOfTerms(aggregation, sum / present, lowest);
	return {
		score,
		se: known > 0 && hasError(way) ? (Math.sqrt(variance) / present) * stretchOf(aggregation, score) : undefined,
		knownErrorShare: known / present,
		coverage: found / asked,
		groups: parts,
		weakest: { cell: CELLS[weakest]!, score: lowest }
	};
}

/**
 * The weighted mean of an area's scored cells (50 is England, more is better), or another way of putting them together, with its
 * error, the five groups' parts and its `coverage`; `undefined` where nothing that carries weight is published. Empty cells neither
 * help nor harm (methods.md sections 8.2 to 8.4 and 9; OECD/JRC Handbook 2008, step 6).
 */
export function scoreOverall(grid: Grid, weights: Weights, way: Way = MEAN): Overall | undefined {
	return scoreOfProducts(grid, productsInLowestTerms(weights), way);
}
