import { roundedTo9 } from '../statistics/rounding.ts';
import { scoreOfTerms, slopeOf, stretchOf, termOf } from './aggregation.ts';
import { COVERED, KNOWN, PARTS, partsOf, PRESENT, SCORE, VARIANCE, type CellTable } from './cell-table.ts';
import { GATE } from './gates.ts';
import { placer } from './places.ts';
import type { Aggregation } from './ways.ts';

/** How cells are put together and who is ranked: the weighted mean, the usual gate, and any measured share where left out. */
export interface CellRankingOptions {
	readonly aggregation?: Aggregation;
	/** Least coverage for a rank, 0 to 1. */
	readonly gate?: number;
	/** Least measured share of the weights for any ranks, 0 to 1. */
	readonly measuredGate?: number;
}

/** What comes of cells under some weights, one entry an area; a score is NaN where nothing with weight is published, an error where none is known. */
export interface CellRanking {
	readonly scores: Float64Array;
	readonly errors: Float64Array;
	/** Share of the score's weight whose error is known, 0 to 1; 0 without a score. */
	readonly known: Float64Array;
	/** NaN where no measured cell has weight. */
	readonly coverage: Float64Array;
	/** 1 is best; 0 where there is no score, or less coverage than the gate. */
	readonly ranks: Int32Array;
}

/** The share of all weight, 0 to 1, that falls on measured cells; 0 where nothing has weight (methods.md section 9). */
export function measuredShareOf({ measured }: CellTable, products: readonly number[]): number {
	let [found, all] = [0, 0];
	for (const [cell, product] of products.entries()) {
		all += product;
		if (measured[cell]) found += product;
	}
	return all > 0 ? found / all : 0;
}

/** The cells that count with their weights, and how they are put together. */
interface Asked {
	readonly cells: Int32Array;
	readonly products: Float64Array;
	readonly aggregation: Aggregation;
}

/** Sums over the cells that one area has, in this order: five to be divided by the weight, and the lowest score. */
const [WEIGHT, TERMS, LOWEST] = [PRESENT, SCORE, 5];

/** Adds up an area where the scores of cells are added as they are; cells that it lacks are 0 throughout. */
function addPlain(sums: Float64Array, parts: Float64Array, area: number, { cells, products }: Asked): void {
	let weight = 0;
	let terms = 0;
	let variance = 0;
	let known = 0;
	let covered = 0;
	for (let at = 0; at < cells.length; at++) {
		const part = partsOf(area, cells[at]!);
		const product = products[at]!;
		weight += product * parts[part]!;
		terms += product * parts[part + SCORE]!;
		variance += product * product * parts[part + VARIANCE]!;
		known += product * parts[part + KNOWN]!;
		covered += product * parts[part + COVERED]!;
	}
	sums[WEIGHT] = weight;
	sums[TERMS] = terms;
	sums[VARIANCE] = variance;
	sums[KNOWN] = known;
	sums[COVERED] = covered;
}

/** Adds up an area in any other way of putting cells together. */
function addTerms(sums: Float64Array, parts: Float64Array, area: number, { cells, products, aggregation }: Asked): void {
	sums.fill(0);
	sums[LOWEST] = Infinity;
	for (let at = 0; at < cells.length; at++) {
		const part = partsOf(area, cells[at]!);
		if (parts[part + PRESENT] === 0) continue;
		const product = products[at]!;
		const score = parts[part + SCORE]!;
		const slope = product * slopeOf(aggregation, score);
		sums[WEIGHT]! += product;
		sums[TERMS]! += product * termOf(aggregation, score);
		sums[VARIANCE]! += slope * slope * parts[part + VARIANCE]!;
		sums[KNOWN]! += product * parts[part + KNOWN]!;
		sums[COVERED]! += product * parts[part + COVERED]!;
		sums[LOWEST] = Math.min(sums[LOWEST], score);
	}
}

/** Twice what pairs of cells with an indicator in common add to the variance of an area. */
function sharedVariance({ parts, shared }: CellTable, area: number, products: readonly number[], aggregation: Aggregation): number {
	return shared.reduce((sum, { first, second, covariances }) => {
		const [one, two] = [partsOf(area, first), partsOf(area, second)];
		if (parts[one + PRESENT] === 0 || parts[two + PRESENT] === 0) return sum;
		const slopes = slopeOf(aggregation, parts[one + SCORE]!) * slopeOf(aggregation, parts[two + SCORE]!);
		return sum + 2 * products[first]! * products[second]! * slopes * covariances[area]!;
	}, 0);
}

/** Writes what comes of the sums of an area. */
function conclude(result: CellRanking, sums: Float64Array, area: number, total: number, aggregation: Aggregation): void {
	const weight = sums[WEIGHT]!;
	const known = sums[KNOWN]!;
	const score = weight > 0 ? scoreOfTerms(aggregation, sums[TERMS]! / weight, sums[LOWEST]!) : NaN;
	result.scores[area] = score;
	const sure = known > 0 && aggregation !== 'worst';
	result.errors[area] = sure ? (Math.sqrt(sums[VARIANCE]!) / weight) * stretchOf(aggregation, score) : NaN;
	result.known[area] = weight > 0 ? known / weight : 0;
	result.coverage[area] = total > 0 ? sums[COVERED]! / total : NaN;
}

/** The scores that are ranked, rounded to 9 decimals, and NaN for the others. */
function ranked({ scores, coverage }: CellRanking, gate: number): Float64Array {
	const rounded = new Float64Array(scores.length);
	for (let area = 0; area < scores.length; area++) {
		rounded[area] = roundedTo9(coverage[area]!) >= gate ? roundedTo9(scores[area]!) : NaN;
	}
	return rounded;
}

/**
 * Score, error, coverage and place of every area from its cells, under the fifteen products of some weights (methods.md sections
 * 8.2, 8.4, 9 and 10): the same numbers as `ranking` gives. Scores and gates are compared after rounding to 9 decimals.
 */
export function rankCells(table: CellTable, products: readonly number[], options: CellRankingOptions = {}): CellRanking {
	const { aggregation = 'arithmetic', measuredGate = 0 } = options;
	const cells = Int32Array.from(products.flatMap((product, cell) => (product > 0 && table.measured[cell] ? [cell] : [])));
	const asked = { cells, products: Float64Array.from(cells, (cell) => products[cell]!), aggregation };
	const total = asked.products.reduce((sum, product) => sum + product, 0);
	const column = (): Float64Array => new Float64Array(table.areas);
	const result = { scores: column(), errors: column(), known: column(), coverage: column(), ranks: new Int32Array(table.areas) };
	const sums = new Float64Array(PARTS + 1);
	const add = aggregation === 'arithmetic' ? addPlain : addTerms;
	for (let area = 0; area < table.areas; area++) {
		add(sums, table.parts, area, asked);
		if (table.shared.length > 0) sums[VARIANCE]! += sharedVariance(table, area, products, aggregation);
		conclude(result, sums, area, total, aggregation);
	}
	const closed = roundedTo9(measuredShareOf(table, products)) < roundedTo9(measuredGate);
	if (!closed) placer(table.areas)(ranked(result, roundedTo9(options.gate ?? GATE)), result.ranks);
	return result;
}
