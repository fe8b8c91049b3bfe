import { bisectLeft, bisectRight } from 'd3-array';
import type { Polarity } from '../indicator.ts';

/**
 * Of each value the share of the others that are strictly worse, 0 to 100, in the order given: ties take the lower value. `undefined`
 * for a missing value, for one alone, and where neither way is good (methods.md section 6.3).
 */
export function percentileRanks(values: readonly (number | undefined)[], polarity: Polarity): readonly (number | undefined)[] {
	const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
	if (polarity === 'none' || sorted.length < 2) return values.map((): undefined => undefined);
	const worse = (value: number): number => (polarity === 'high' ? bisectLeft(sorted, value) : sorted.length - bisectRight(sorted, value));
	return values.map((value) => (value === undefined ? undefined : (100 * worse(value)) / (sorted.length - 1)));
}
