import { phi } from '../statistics/normal.ts';
import { phiInverse } from '../statistics/normal-quantile.ts';
import { phiRead } from '../statistics/normal-table.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import { aheadCurve, type Ahead } from './ahead-curve.ts';

/** A score with its standard error; `undefined` where no error is known. */
export interface Scored {
	readonly score: number;
	readonly se: number | undefined;
}

/** Where a place may lie: 95% interval and median, 1 is best. */
export interface RankInterval {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** The shares of chance at which an interval begins, has its middle, and ends. */
export const RANK_SHARES = [0.025, 0.5, 0.975] as const;

const NODES = 61;
const AT: readonly number[] = Array.from({ length: NODES }, (_, k) => phiInverse((k + 0.5) / NODES)!);
/** The chance that an area is above its own node: what it adds to a count of all areas. */
const OWN: readonly number[] = AT.map((t) => phi(-t));

/** An area's place at each node of its own score: its mean, and one over its spread (0 where it is certain). */
interface Places {
	readonly mean: Float64Array;
	readonly sharpness: Float64Array;
}

/** The probability that the place is r or better. */
function shareUpTo(r: number, { mean, sharpness }: Places): number {
	let sum = 0;
	for (let k = 0; k < NODES; k++) {
		const ahead = r + 0.5 - mean[k]!;
		const sharp = sharpness[k]!;
		sum += sharp > 0 ? phiRead(ahead * sharp) : ahead > 0 ? 1 : 0;
	}
	return sum / NODES;
}

/** The least place from `low` to `high` that is reached with the given probability, found by halving. */
function leastPlace(share: number, places: Places, low: number, high: number): number {
	while (low < high) {
		const middle = (low + high) >> 1;
		if (shareUpTo(middle, places) >= share) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Fills in an area's places from the curve of all areas, its own part taken out. */
function fill(places: Places, score: number, error: number, curve: (x: number, ahead: Ahead) => void): void {
	const ahead = { count: 0, variance: 0 };
	for (let k = 0; k < NODES; k++) {
		const own = error > 0 ? OWN[k]! : 0;
		curve(score + error * AT[k]!, ahead);
		places.mean[k] = 1 + ahead.count - own;
		const variance = ahead.variance - own * (1 - own);
		places.sharpness[k] = variance > 0 ? 1 / Math.sqrt(variance) : 0;
	}
}

/**
 * The interval of the place of an area by its position in the order given, worked out when it is asked for, in closed form over
 * 61 equally likely nodes; `undefined` for an area whose error is not known, which stands at its score for the others. The three
 * shares of chance, 0 to 1, come least first (methods.md section 10; Goldstein and Spiegelhalter, 1996).
 */
export function rankIntervalAt(
	areas: readonly Scored[],
	[least, middle, most]: readonly [number, number, number] = RANK_SHARES
): (index: number) => RankInterval | undefined {
	const n = areas.length;
	const scores = areas.map((area) => roundedTo9(area.score));
	const errors = areas.map((area) => area.se ?? 0);
	const from = scores.reduce((least, score, a) => Math.min(least, score + errors[a]! * AT[0]!), Infinity);
	const to = scores.reduce((most, score, a) => Math.max(most, score + errors[a]! * AT[NODES - 1]!), -Infinity);
	const curve = aheadCurve(scores, errors, from, to);
	const places = { mean: new Float64Array(NODES), sharpness: new Float64Array(NODES) };
	return (a) => {
		if (areas[a]?.se === undefined) return undefined;
		fill(places, scores[a]!, errors[a]!, curve);
		const median = leastPlace(middle, places, 1, n);
		return { low: leastPlace(least, places, 1, median), median, high: leastPlace(most, places, median, n) };
	};
}

/** The intervals of all places, in the order given; `undefined` for an area whose error is not known. */
export function liveRankIntervals(areas: readonly Scored[]): readonly (RankInterval | undefined)[] {
	const intervalAt = rankIntervalAt(areas);
	return areas.map((_, index) => intervalAt(index));
}
