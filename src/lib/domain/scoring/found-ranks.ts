import { placer } from './places.ts';
import type { ProvedRanks } from './proved-ranks.ts';
import { comparedAreas, type RoundedCells } from './rounded-cells.ts';
import { weightingPoints } from './weighting-points.ts';

/** Points of the sequence that are tried (methods.md section 2). */
export const WEIGHTINGS = 4_096;

/** Weightings of so many cells, one after another. */
export interface Weightings {
	readonly cells: number;
	readonly count: number;
	readonly weights: Float64Array;
}

/** Weightings of the same cells put one after another. */
export function weightingsOf(cells: number, list: readonly (readonly number[])[]): Weightings {
	const weights = new Float64Array(list.length * cells);
	for (const [at, own] of list.entries()) weights.set(own.slice(0, cells), at * cells);
	return { cells, count: list.length, weights };
}

/** Each cell alone, each two cells by halves, the reader's own weights, and the points of the sequence. */
export function weightingsTried(cells: number, own: readonly number[], points = WEIGHTINGS): Weightings {
	const only = (...chosen: readonly number[]): number[] => Array.from({ length: cells }, (_, cell) => (chosen.includes(cell) ? 1 : 0));
	const each = Array.from({ length: cells }, (_, cell) => cell);
	const first = weightingsOf(cells, [
		...each.map((cell) => only(cell)),
		...each.flatMap((cell) => each.slice(cell + 1).map((other) => only(cell, other))),
		own
	]);
	const weights = new Float64Array(first.weights.length + cells * points);
	weights.set(first.weights);
	weights.set(weightingPoints(cells, points), first.weights.length);
	return { cells, count: first.count + points, weights };
}

/** What a search over weightings found. */
export interface FoundRanks {
	/** One an area; `undefined` for one without any score, which is not compared. */
	readonly ranks: readonly (ProvedRanks | undefined)[];
	/** Weightings at which every compared area has a score; the others are skipped. */
	readonly tried: number;
}

/** Areas to be compared, and whether each has all cells. */
interface Compared {
	readonly areas: Int32Array;
	readonly complete: readonly boolean[];
}

function compared(table: RoundedCells): Compared {
	const areas = comparedAreas(table);
	const isComplete = (area: number): boolean => !table.present.subarray(area * table.cells, (area + 1) * table.cells).includes(0);
	return { areas, complete: Array.from(areas, isComplete) };
}

/** The weight of the cells that an area has. */
function weightFound({ cells, present }: RoundedCells, row: number, weights: Float64Array, start: number): number {
	let found = 0;
	for (let cell = 0; cell < cells; cell++) found += weights[start + cell]! * present[row + cell]!;
	return found;
}

/** The scores of all areas at a weighting into `into`, whole billionths rounded once more; answers whether all of them have one. */
function scoreAll(table: RoundedCells, { areas, complete }: Compared, weights: Float64Array, start: number, into: Float64Array): boolean {
	const { cells, scores } = table;
	let total = 0;
	for (let cell = 0; cell < cells; cell++) total += weights[start + cell]!;
	for (let at = 0; at < areas.length; at++) {
		const row = areas[at]! * cells;
		let sum = 0;
		for (let cell = 0; cell < cells; cell++) sum += weights[start + cell]! * scores[row + cell]!;
		const found = complete[at] ? total : weightFound(table, row, weights, start);
		if (found === 0) return false;
		into[at] = Math.round(sum / found);
	}
	return true;
}

/** Widens the range of places that each area was found at. */
function widen(best: Int32Array, worst: Int32Array, places: Int32Array): void {
	for (let at = 0; at < places.length; at++) {
		const place = places[at]!;
		if (place < best[at]!) best[at] = place;
		if (place > worst[at]!) worst[at] = place;
	}
}

/** The best and worst place of each area over weightings tried, by the weighted mean of its cells; scores are compared after rounding (methods.md section 11). */
export function foundRanks(table: RoundedCells, weightings: Weightings): FoundRanks {
	const all = compared(table);
	const n = all.areas.length;
	const [scores, places, place] = [new Float64Array(n), new Int32Array(n), placer(n)];
	const [best, worst] = [new Int32Array(n).fill(n), new Int32Array(n).fill(1)];
	let tried = 0;
	for (let at = 0; at < weightings.count; at++) {
		if (!scoreAll(table, all, weightings.weights, at * weightings.cells, scores)) continue;
		tried += 1;
		place(scores, places);
		widen(best, worst, places);
	}
	const ranks: (ProvedRanks | undefined)[] = Array.from({ length: table.areas }, () => undefined);
	if (tried > 0) for (const [at, area] of all.areas.entries()) ranks[area] = { best: best[at]!, worst: worst[at]! };
	return { ranks, tried };
}
