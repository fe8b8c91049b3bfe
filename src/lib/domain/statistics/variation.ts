import { averageMovingRange } from './xmr.ts';

/** Of so many scheduled periods back, at least so many values are needed for a series to speak for itself. */
export const PERIODS_BACK = 12;
export const VALUES_NEEDED = 8;

/** From an average moving range of normal values to their standard deviation. */
const TO_SD = 1.128;

/**
 * The standard error that a series tells by its own variation: the screened average moving range of the values among its last twelve
 * scheduled periods, oldest first, over 1.128. `undefined` with fewer than eight values (methods.md section 5).
 */
export function seFromVariation(values: readonly (number | undefined)[]): number | undefined {
	const recent = values.slice(-PERIODS_BACK).filter((value) => value !== undefined);
	return recent.length < VALUES_NEEDED ? undefined : averageMovingRange(recent)! / TO_SD;
}

/** Each month's value less that of the same month a year before, one a month from the thirteenth on; `undefined` where either is missing. */
export function yearOnYear(months: readonly (number | undefined)[]): readonly (number | undefined)[] {
	return months.slice(12).map((value, at) => {
		const before = months[at];
		return value === undefined || before === undefined ? undefined : value - before;
	});
}

/** As `seFromVariation` for a monthly series with seasons: from the differences from the same month a year before, each with two errors in it. */
export function seFromSeasonalVariation(months: readonly (number | undefined)[]): number | undefined {
	const se = seFromVariation(yearOnYear(months));
	return se === undefined ? undefined : se / Math.SQRT2;
}
