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

/** How often each area, one after another, had each place, from 1, over draws of all scores. */
function tally(areas: readonly Drawable[], orders: readonly Uint32Array[], normal: Float64Array): Int32Array {
	const n = areas.length;
	const scores = Float64Array.from(areas, ({ score }) => roundedTo9(score));
	const errors = Float64Array.from(areas, ({ se }) => se ?? 0);
	const drawn = new Float64Array(n);
	const places = new Int32Array(n);
	const place = placer(n);
	const counts = new Int32Array(n * n);
	for (let draw = 0; draw < normal.length; draw++) {
		for (let a = 0; a < n; a++) drawn[a] = scores[a]! + errors[a]! * normal[orders[a]![draw]!]!;
		place(drawn, places);
		for (let a = 0; a < n; a++) counts[a * n + places[a]! - 1]! += 1;
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
		const counts = tally(
			areas,
			areas.map(({ code }) => orderOf(code)),
			normal
		);
		return areas.map(({ se }, a) => {
			if (se === undefined) return undefined;
			const [low, median, high] = RANK_SHARES.map((share) => leastPlace(counts.subarray(a * n, (a + 1) * n), share));
			return { low: low!, median: median!, high: high! };
		});
	};
}
