import { leastSquares, type WeightedPoint } from './least-squares.ts';
import type { Limits } from './limits.ts';
import { Z95 } from './normal.ts';
import { studentQuantile } from './student.ts';

/** Fewest places for a line with an error. */
const FEWEST_PLACES = 3;

/** A line over places and the standard error of its slope. */
interface Sloped {
	readonly intercept: number;
	readonly slope: number;
	readonly se: number;
	readonly places: number;
}

function sloped(points: readonly WeightedPoint[]): Sloped | undefined {
	const places = points.filter(({ weight }) => weight > 0);
	const fit = places.length < FEWEST_PLACES ? undefined : leastSquares(places);
	if (fit === undefined) return undefined;
	const se = Math.sqrt(fit.left / (places.length - 2) / fit.reach);
	return Number.isFinite(se) ? { intercept: fit.intercept, slope: fit.slope, se, places: places.length } : undefined;
}

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

/** A CCG: its deprivation score, more is more deprived, its value and its people. */
export interface DeprivedArea {
	readonly imd: number;
	readonly value: number;
	readonly population: number;
}

/** The slope of values from the least to the most deprived, with 95% limits, and what each area is away from the line, in their order. */
export interface AreaGradient extends Limits {
	readonly slope: number;
	readonly residuals: readonly number[];
}

/** Where each area stands from 0, least deprived, to 1: the share of people before it and half of its own; equals are one block. */
function standings(areas: readonly DeprivedArea[]): readonly number[] {
	const people = (of: readonly DeprivedArea[]): number => of.reduce((sum, { population }) => sum + population, 0);
	const all = people(areas);
	return areas.map(({ imd }) => {
		const before = people(areas.filter((area) => area.imd < imd));
		return (before + people(areas.filter((area) => area.imd === imd)) / 2) / all;
	});
}

/**
 * The difference between the two ends of deprivation over areas, by the line of weighted least squares with limits from Student's t.
 * Places, not people, are compared. Areas without people are off the line and have a residual. `undefined` with fewer than three others
 * or no spread of deprivation (methods.md section 20).
 */
export function areaGradient(areas: readonly DeprivedArea[]): AreaGradient | undefined {
	if (areas.some(({ population }) => population < 0)) return undefined;
	const at = standings(areas);
	const line = sloped(areas.map(({ value, population }, i) => ({ x: at[i]!, y: value, weight: population })));
	const t = line && studentQuantile(0.025, line.places - 2);
	if (line === undefined || t === undefined) return undefined;
	const residuals = areas.map(({ value }, i) => value - line.intercept - line.slope * at[i]!);
	return { slope: line.slope, lower: line.slope - t * line.se, upper: line.slope + t * line.se, residuals };
}
