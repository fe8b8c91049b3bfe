import type { Point } from './hex-grid.ts';

const ROUNDS = 600;
/** Of the difference from where an area lies as its neighbour sees it, made good in a round. */
const PULL = 0.08;
/** Of the overlap of two areas, undone in a round. */
const PUSH = 0.4;

type Pair = readonly [number, number];

/** Moves two points towards each other by half a vector each, or apart where it points outwards. */
function shift(a: [number, number], b: [number, number], x: number, y: number): void {
	a[0] += x / 2;
	a[1] += y / 2;
	b[0] -= x / 2;
	b[1] -= y / 2;
}

/** The way from one point to another, of length 1; eastwards where they are one point. */
function direction(a: Point, b: Point): Point {
	const distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
	return distance > 0 ? [(b[0] - a[0]) / distance, (b[1] - a[1]) / distance] : [1, 0];
}

/**
 * Points moved so that each has room for a hexagon of width 1 and areas that share a border lie side by side in the
 * direction in which they lie on the ground: discs that grow push each other apart while borders pull, in a fixed order
 * (after Dorling 1996, with equal discs).
 */
export function makeRoom(points: readonly Point[], borders: readonly Pair[]): Point[] {
	const moved = points.map(([x, y]): [number, number] => [x, y]);
	const wanted = borders.map(([i, j]) => direction(points[i]!, points[j]!));
	const all = moved.flatMap((_, i) => moved.slice(0, i).map((_, j): Pair => [j, i]));
	for (let round = 1; round <= ROUNDS; round++) {
		const width = Math.min(1, (2 * round) / ROUNDS);
		for (const [k, [i, j]] of borders.entries()) {
			const [a, b] = [moved[i]!, moved[j]!];
			const pull = PULL * width;
			shift(a, b, pull * (b[0] - a[0] - wanted[k]![0]), pull * (b[1] - a[1] - wanted[k]![1]));
		}
		for (const [i, j] of all) {
			const [a, b] = [moved[i]!, moved[j]!];
			const short = width - Math.hypot(b[0] - a[0], b[1] - a[1]);
			if (short <= 0) continue;
			const [x, y] = direction(a, b);
			shift(a, b, -PUSH * short * x, -PUSH * short * y);
		}
	}
	return moved;
}
