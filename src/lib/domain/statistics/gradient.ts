import type { Limits } from './limits.ts';
import { Z95 } from './normal.ts';
import { sloped } from './sloped.ts';

/** A small area: its rank of deprivation from 0, least, to 1, most, its rate and its people. */
export interface SmallArea {
	readonly rank: number;
	readonly rate: number;
	readonly population: number;
}

/** How far the most deprived end of a CCG lies above the least: in the unit of the rate with 95% limits, and as a share of the middle. */
export interface Gradient extends Limits {
	readonly agi: number;
	/** `undefined` where the middle of the line is 0. */
	readonly rgi: number | undefined;
}

/**
 * The absolute and relative gradient of rates over deprivation inside a CCG, weighted by people; areas without people take no part.
 * `undefined` with fewer than three areas, or all of one rank (Cookson, Asaria and others, 2016).
 */
export function gradient(areas: readonly SmallArea[]): Gradient | undefined {
	const line = sloped(areas.map(({ rank, rate, population }) => ({ x: rank, y: rate, weight: population })));
	if (line === undefined) return undefined;
	const middle = line.intercept + line.slope / 2;
	const half = Z95 * line.se;
	return { agi: line.slope, lower: line.slope - half, upper: line.slope + half, rgi: middle === 0 ? undefined : line.slope / middle };
}
