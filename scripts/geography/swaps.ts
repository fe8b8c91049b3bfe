import { around, centreOf, steps, type Cell, type Point } from './hex-grid.ts';

/** Where areas are, where they would best be, and which of them border on each other. */
export interface Seats {
	readonly cells: Cell[];
	readonly targets: readonly Point[];
	/** For each area the others that it shares a border with. */
	readonly borders: readonly (readonly number[])[];
}

/** Steps beyond which two neighbours are no worse apart. */
const FAR = 4;
/** What a squared hexagon's width from the best place costs, where a step between neighbours costs 1. */
const DRIFT = 0.15;
/** What an area gains by each side that is not on the outside; keeps the country free of holes. */
const COMPACT = 0.15;
/** What it costs an island to touch another. */
const TOUCHING = 3;
/** How far an area may move at once. */
const REACH = 3;
const ROUNDS = 100;
const HOTTEST = 1;
const COLDEST = 0.01;

/** A hexagon as one number; columns and rows stay far below a thousand. */
const name = ([q, r]: Cell): number => q * 4096 + r;

/** Numbers from 0 to 1 that are the same at each run (a linear congruential generator, Numerical Recipes). */
function repeatable(seed: number): () => number {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function costOf({ cells, targets, borders }: Seats, taken: ReadonlyMap<number, number>, i: number): number {
	const cell = cells[i]!;
	const [x, y] = centreOf(cell);
	const drift = (x - targets[i]![0]) ** 2 + (y - targets[i]![1]) ** 2;
	const touched = around(cell).filter((other) => taken.has(name(other))).length;
	const neighbours = borders[i]!;
	const apart = neighbours.reduce((sum, j) => sum + Math.min(FAR, steps(cell, cells[j]!)) - 1, 0);
	return apart + DRIFT * drift + touched * (neighbours.length > 0 ? -COMPACT : TOUCHING);
}

/**
 * Moves areas to empty hexagons and swaps them in pairs so that more true neighbours lie side by side, few holes are left
 * and nobody drifts far; worse moves are taken ever less often (simulated annealing, in an order that is the same at each
 * run). The seats given are changed.
 */
export function improve(seats: Seats, seed: number): void {
	const { cells } = seats;
	const taken = new Map(cells.map((cell, i) => [name(cell), i]));
	const random = repeatable(seed);
	const seat = (i: number, cell: Cell): void => {
		cells[i] = cell;
		taken.set(name(cell), i);
	};
	const total = ROUNDS * cells.length * 10;
	for (let n = 0; n < total; n++) {
		const heat = HOTTEST * (COLDEST / HOTTEST) ** (n / total);
		const i = Math.floor(random() * cells.length);
		const from = cells[i]!;
		const to: Cell = [from[0] + Math.round((random() * 2 - 1) * REACH), from[1] + Math.round((random() * 2 - 1) * REACH)];
		const j = taken.get(name(to));
		if (j === i) continue;
		const both = (): number => costOf(seats, taken, i) + (j === undefined ? 0 : costOf(seats, taken, j));
		const before = both();
		taken.delete(name(from));
		seat(i, to);
		if (j !== undefined) seat(j, from);
		const worse = both() - before;
		if (worse <= 0 || random() < Math.exp(-worse / heat)) continue;
		taken.delete(name(to));
		seat(i, from);
		if (j !== undefined) seat(j, to);
	}
}
