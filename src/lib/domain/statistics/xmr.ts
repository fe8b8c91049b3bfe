import { roundedTo9 } from './rounding.ts';

/** A moving range of this many average ones or more is left out when the average is screened. */
const SCREEN = 3.267;
/** From an average moving range to three standard deviations. */
const TO_LIMITS = 2.66;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The mean absolute change from one value to the next, in their unit; screened, those of 3.267 times it and more are left out and it is
 * taken once more. `undefined` with fewer than two values (NHS England, Making Data Count).
 */
export function averageMovingRange(values: readonly number[], screen = true): number | undefined {
	if (values.length < 2) return undefined;
	const ranges = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
	const average = mean(ranges);
	if (!screen || average === 0) return average;
	return mean(ranges.filter((range) => roundedTo9(range / average) < SCREEN));
}

/** The lines of an XmR chart, in the unit of its values. */
export interface XmrLines {
	readonly mean: number;
	readonly amr: number;
	readonly lower: number;
	readonly upper: number;
	readonly nearLower: number;
	readonly nearUpper: number;
}

/**
 * The lines of an XmR chart of values, oldest first: the mean of all, limits 2.66 average moving ranges from it and near lines two
 * thirds of the way. `undefined` with fewer than two values (NHSRplotthedots; NHS England, Making Data Count).
 */
export function xmr(values: readonly number[], screen = true): XmrLines | undefined {
	const amr = averageMovingRange(values, screen);
	if (amr === undefined) return undefined;
	const [centre, reach] = [mean(values), TO_LIMITS * amr];
	const near = (2 * reach) / 3;
	return { mean: centre, amr, lower: centre - reach, upper: centre + reach, nearLower: centre - near, nearUpper: centre + near };
}
