import type { Polarity } from '../indicator.ts';
import { compare, type Comparison } from '../statistics/compare.ts';
import { differenceInterval } from '../statistics/difference-interval.ts';
import type { MaybeLimits } from '../statistics/limits.ts';

/** A value with its limits where they are known. */
export interface Figured extends MaybeLimits {
	readonly value: number;
}

/**
 * How an area stands against a comparator that has limits of its own, of the same level: by those of the difference, since a comparator
 * is not known exactly. `not-compared` where a limit is missing (methods.md section 13; Dropkin, 2017).
 */
export function compareWithGroup(area: Figured, group: Figured, polarity: Polarity): Comparison {
	const [a, b] = [area, group].map(({ value, lower, upper }) =>
		lower === undefined || upper === undefined ? undefined : { value, lower, upper }
	);
	return compare(a && b && differenceInterval(a, b), 0, polarity);
}
