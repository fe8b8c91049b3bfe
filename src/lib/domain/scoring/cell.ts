import type { CellScore } from './grid.ts';

/** One indicator that the edition scores in a cell, as one area has it. */
export interface CellPart {
	/** Whole number, 1 by default; 0 takes the indicator out. */
	readonly weight: number;
	/** 20 to 80; `undefined` where the area has no value that counts. */
	readonly score: number | undefined;
	/** Standard error of the score; `undefined` where it is not known. */
	readonly se: number | undefined;
}

/**
 * The weighted mean of the indicators an area has in a cell, its variance from those whose error is known, and how much of
 * the cell was found. `undefined` where the edition scores nothing there, so that the cell is not measured (methods.md sections 8.1 to 8.4).
 */
export function scoreCell(parts: readonly CellPart[]): CellScore | undefined {
	let [expected, found, sum, variance, known] = [0, 0, 0, 0, 0];
	for (const { weight, score, se } of parts) {
		expected += weight;
		if (score === undefined) continue;
		found += weight;
		sum += weight * score;
		if (se === undefined) continue;
		known += weight;
		variance += (weight * se) ** 2;
	}
	if (expected === 0) return undefined;
	if (found === 0) return { score: undefined, variance: 0, known: 0, found, expected };
	return { score: sum / found, variance: variance / found ** 2, known: known / found, found, expected };
}
