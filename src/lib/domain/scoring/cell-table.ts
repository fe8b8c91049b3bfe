import { CELLS } from '../framework.ts';
import { rowOf, type Packed } from './packed.ts';
import { sharedErrors, type SharedError } from './shared-errors.ts';

/** Numbers of a cell of an area: see `CellTable`. */
export const PARTS = 5;
export const PRESENT = 0;
export const SCORE = 1;
export const VARIANCE = 2;
export const KNOWN = 3;
export const COVERED = 4;
/** Numbers of an area. */
const WIDTH = PARTS * CELLS.length;

/**
 * All that scores are made of, whatever the weights of the cells. `parts` has five numbers for each of the fifteen cells of each
 * area: 1 if it has a score (else all are 0 and mean nothing), the score, its variance from the indicators whose error is known,
 * their share of the weight present, and the share of the cell's weight that is present.
 */
export interface CellTable {
	readonly areas: number;
	/** In the order of `CELLS`: whether the table scores anything in it. */
	readonly measured: readonly boolean[];
	readonly parts: Float64Array;
	/** What cells with an indicator in common owe to it. */
	readonly shared: readonly SharedError[];
}

/** Where the five numbers of a cell of an area begin. */
export function partsOf(area: number, cell: number): number {
	return area * WIDTH + cell * PARTS;
}

/** Fills in one cell of all areas, as `scoreCell` does; answers whether anything is scored in it. */
function fillCell(parts: Float64Array, packed: Packed, cell: number): boolean {
	const { areas, starts, weights, scores, errors } = packed;
	const [start, end] = [starts[cell]!, starts[cell + 1]!];
	let expected = 0;
	for (let place = start; place < end; place++) expected += weights[place]!;
	if (expected === 0) return false;
	for (let area = 0, at = rowOf(packed, cell, 0); area < areas; area++) {
		let found = 0;
		let sum = 0;
		let variance = 0;
		let known = 0;
		for (let place = start; place < end; place++, at++) {
			const score = scores[at]!;
			if (score !== score) continue;
			const weight = weights[place]!;
			found += weight;
			sum += weight * score;
			const error = errors[at]!;
			if (error !== error) continue;
			known += weight;
			variance += weight * error * (weight * error);
		}
		if (found === 0) continue;
		const to = partsOf(area, cell);
		parts[to + PRESENT] = 1;
		parts[to + SCORE] = sum / found;
		parts[to + VARIANCE] = variance / (found * found);
		parts[to + KNOWN] = known / found;
		parts[to + COVERED] = found / expected;
	}
	return true;
}

/** The cells of packed indicators: weighted means with their variances, and how much of each is there (methods.md sections 8 and 9). */
export function cellTable(packed: Packed): CellTable {
	const parts = new Float64Array(packed.areas * CELLS.length * PARTS);
	const measured = CELLS.map((_, cell) => fillCell(parts, packed, cell));
	return { areas: packed.areas, measured, parts, shared: sharedErrors(packed) };
}

/** The scores of all areas in their fifteen cells; `undefined` where an area has none. */
export function cellScores({ areas, parts }: CellTable): readonly (readonly (number | undefined)[])[] {
	return Array.from({ length: areas }, (_, area) =>
		CELLS.map((_, cell) => {
			const at = partsOf(area, cell);
			return parts[at + PRESENT] === 1 ? parts[at + SCORE] : undefined;
		})
	);
}
