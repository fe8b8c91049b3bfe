import { phiInverse } from '../statistics/normal-quantile.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import { placer } from './places.ts';
import { RANK_SHARES, type RankInterval, type Scored } from './rank-intervals.ts';
import { seededPermutation } from './seeded.ts';

/** How often ranks are drawn (methods.md section 2). */
export const DRAWS = 10_000;

/** A score with the code to which its draws are tied. */
export interface Drawable extends Scored {
	readonly code: string;
}

/** Intervals of the places of some areas, in the order given; `undefined` for an area whose error is not known. */
export type RankSimulator = (areas: readonly Drawable[]) => readonly (RankInterval | undefined)[];

/** What draws are made from: the areas' scores and errors, their orders of normal numbers, and these. */
interface Draws {
	readonly scores: Float64Array;
	readonly errors: Float64Array;
	readonly orders: readonly Uint32Array[];
	readonly normal: Float64Array;
}

/** Draws made at once, so that each area's order is read in one go. */
const BLOCK = 64;

/** Fills in the scores of so many draws from the first, draw after draw. */
function drawBlock(into: Float64Array, { scores, errors, orders, normal }: Draws, first: number, count: number): void {
	const n = scores.length;
	for (let a = 0; a < n; a++) {
		const order = orders[a]!;
		const score = scores[a]!;
		const error = errors[a]!;
		for (let draw = 0; draw < count; draw++) into[draw * n + a] = score + error * normal[order[first + draw]!]!;
	}
}

/** Counts each area's place once more. */
function countPlaces(counts: Int32Array, places: Int32Array): void {
	const n = places.length;
	for (let a = 0; a < n; a++) {
		const at = a * n + places[a]! - 1;
		counts[at] = counts[at]! + 1;
	}
}

/** How often each area, one after another, had each place, from 1, over draws of all scores. */
function tally(draws: Draws): Int32Array {
	const n = draws.scores.length;
	const places = new Int32Array(n);
	const place = placer(n);
	const counts = new Int32Array(n * n);
	const block = new Float64Array(BLOCK * n);
	const each = Array.from({ length: BLOCK }, (_, draw) => block.subarray(draw * n, (draw + 1) * n));
	for (let first = 0; first < draws.normal.length; first += BLOCK) {
		const count = Math.min(BLOCK, draws.normal.length - first);
		drawBlock(block, draws, first, count);
		for (let draw = 0; draw < count; draw++) {
			place(each[draw]!, places);
			countPlaces(counts, places);
		}
	}
	return counts;
}

/** The least place by which at least a share of the draws is reached. */
function leastPlace(counts: Int32Array, share: number): number {
	const asked = roundedTo9(share * counts.reduce((sum, count) => sum + count, 0));
	let reached = 0;
	const at = counts.findIndex((count) => (reached += count) >= asked);
	return at + 1;
}

/**
 * Intervals of places from simulated scores, the same at every turn: each area's normal numbers are a Latin hypercube tied to its
 * code, and do not change when other areas come or go. They are kept from one turn to the next (methods.md section 10; McKay,
 * Beckman and Conover, 1979; Goldstein and Spiegelhalter, 1996).
 */
export function rankSimulator(draws = DRAWS, seed = 1): RankSimulator {
	const normal = Float64Array.from({ length: draws }, (_, at) => phiInverse((at + 0.5) / draws)!);
	const kept = new Map<string, Uint32Array>();
	const orderOf = (code: string): Uint32Array => {
		const order = kept.get(code) ?? seededPermutation(`${code}:${seed}`, draws);
		kept.set(code, order);
		return order;
	};
	return (areas) => {
		const n = areas.length;
		// best first: draws then come nearly in order, and are placed in half the time
		const positions = [...areas.keys()].sort((a, b) => areas[b]!.score - areas[a]!.score);
		const counts = tally({
			scores: Float64Array.from(positions, (a) => roundedTo9(areas[a]!.score)),
			errors: Float64Array.from(positions, (a) => areas[a]!.se ?? 0),
			orders: positions.map((a) => orderOf(areas[a]!.code)),
			normal
		});
		const intervals: (RankInterval | undefined)[] = areas.map(() => undefined);
		for (const [at, a] of positions.entries()) {
			if (areas[a]!.se === undefined) continue;
			const [low, median, high] = RANK_SHARES.map((share) => leastPlace(counts.subarray(at * n, (at + 1) * n), share));
			intervals[a] = { low: low!, median: median!, high: high! };
		}
		return intervals;
	};
}
