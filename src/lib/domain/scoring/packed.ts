import { CELLS } from '../framework.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { CellPart } from './cell.ts';
import { GATE } from './ranking.ts';

/**
 * The indicators of many areas in columns, cell after cell, for scoring from the indicators up in one pass. A missing score and
 * an unknown error are NaN in here and nowhere else.
 */
export interface Packed {
	readonly areas: number;
	/** Where each of the fifteen cells begins, and where the last one ends. */
	readonly starts: readonly number[];
	/** One an indicator, in the order of the cells. */
	readonly weights: Float64Array;
	/** Area after area, one an indicator. */
	readonly scores: Float64Array;
	readonly errors: Float64Array;
}

/** What comes of packed indicators, one entry an area; a score is NaN where nothing with weight is published, an error where none is known. */
export interface PackedRanking {
	readonly scores: Float64Array;
	readonly errors: Float64Array;
	readonly coverage: Float64Array;
	/** 1 is best; 0 where there is no score, or less coverage than the gate. */
	readonly ranks: Int32Array;
}

/** Areas' parts, cell by cell in the order of `CELLS`, put into columns; every area has the same indicators with the same weights. */
export function pack(areas: readonly (readonly (readonly CellPart[])[])[]): Packed {
	const first = areas[0] ?? CELLS.map(() => []);
	const starts = [0];
	for (const parts of first) starts.push(starts.at(-1)! + parts.length);
	const all = areas.flatMap((cells) => cells.flat());
	if (all.length !== areas.length * starts.at(-1)!) throw new Error('Areas can be packed only where all have the same indicators.');
	return {
		areas: areas.length,
		starts,
		weights: Float64Array.from(first.flat(), (part) => part.weight),
		scores: Float64Array.from(all, (part) => part.score ?? NaN),
		errors: Float64Array.from(all, (part) => part.se ?? NaN)
	};
}

/** Weights of the cells, each divided among its indicators once for all areas. */
interface Asked {
	readonly products: readonly number[];
	/** Weight of the indicators scored in each cell. */
	readonly expected: readonly number[];
	/** Weight of all measured cells. */
	readonly total: number;
}

function asked({ starts, weights }: Packed, products: readonly number[]): Asked {
	const expected = products.map((_, cell) => weights.subarray(starts[cell], starts[cell + 1]).reduce((sum, weight) => sum + weight, 0));
	return { products, expected, total: products.reduce((sum, product, cell) => (expected[cell]! > 0 ? sum + product : sum), 0) };
}

/** Scores one area into the columns of the result, as `scoreCell` and `scoreOverall` do. */
function scoreArea(area: number, packed: Packed, { products, expected, total }: Asked, into: PackedRanking): void {
	const { starts, weights, scores, errors } = packed;
	const row = area * weights.length;
	let [present, sum, variance, known, covered] = [0, 0, 0, 0, 0];
	for (let cell = 0; cell < products.length; cell++) {
		const product = products[cell]!;
		if (product === 0 || expected[cell]! === 0) continue;
		let [found, cellSum, cellVariance, cellKnown] = [0, 0, 0, 0];
		for (let at = starts[cell]!, end = starts[cell + 1]!; at < end; at++) {
			const score = scores[row + at]!;
			if (score !== score) continue;
			const weight = weights[at]!;
			found += weight;
			cellSum += weight * score;
			const error = errors[row + at]!;
			if (error !== error) continue;
			cellKnown += weight;
			cellVariance += weight * error * (weight * error);
		}
		if (found === 0) continue;
		present += product;
		sum += (product * cellSum) / found;
		variance += (product * product * cellVariance) / (found * found);
		known += (product * cellKnown) / found;
		covered += (product * found) / expected[cell]!;
	}
	into.scores[area] = present > 0 ? sum / present : NaN;
	into.errors[area] = known > 0 ? Math.sqrt(variance) / present : NaN;
	into.coverage[area] = total > 0 ? covered / total : NaN;
}

/** Places among the areas at or over the gate: one more than the number of strictly greater scores. */
function placeAll({ scores, coverage, ranks }: PackedRanking, gate: number): void {
	const rounded = scores.map((score, area) => (roundedTo9(coverage[area]!) >= roundedTo9(gate) ? roundedTo9(score) : NaN));
	const sorted = rounded.filter((score) => score === score).sort();
	rounded.forEach((score, area) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sorted[middle]! > score) high = middle;
			else low = middle + 1;
		}
		ranks[area] = score === score ? 1 + sorted.length - low : 0;
	});
}

/** Score, error, coverage and place of every area from its indicators up, under the fifteen products of some weights: the same numbers as `ranking` gives. */
export function rankPacked(packed: Packed, products: readonly number[], gate = GATE): PackedRanking {
	const column = (): Float64Array => new Float64Array(packed.areas);
	const into = { scores: column(), errors: column(), coverage: column(), ranks: new Int32Array(packed.areas) };
	const weighed = asked(packed, products);
	for (let area = 0; area < packed.areas; area++) scoreArea(area, packed, weighed, into);
	placeAll(into, gate);
	return into;
}
