import { quantileSorted } from 'd3-array';
import { rounded } from '#lib/format/numbers.ts';

/** Five classes of values, or fewer where values are alike: where each after the first begins, and their words, lowest first. */
export interface ValueClasses {
	readonly starts: readonly number[];
	readonly words: readonly string[];
	/** The class of a value, from 1. */
	readonly of: (value: number) => number;
}

const SHARES = [0.2, 0.4, 0.6, 0.8] as const;

/** Classes with about as many values in each. Values and limits are cut to the `decimals` that are printed, so that a legend says all of what a shade means. */
export function valueClasses(values: readonly number[], print: (value: number) => string, decimals: number): ValueClasses {
	const cut = (value: number): number => rounded(value, decimals);
	const sorted = values.map(cut).sort((a, b) => a - b);
	const quantiles = SHARES.map((share) => cut(quantileSorted(sorted, share) ?? 0));
	const starts = quantiles.filter((start, at) => at === 0 || start !== quantiles[at - 1]);
	const words = [
		`under ${print(starts[0] ?? 0)}`,
		...starts.map((start, at) =>
			at === starts.length - 1 ? `${print(start)} and over` : `${print(start)} to under ${print(starts[at + 1]!)}`
		)
	];
	return { starts, words, of: (value) => 1 + starts.filter((start) => cut(value) >= start).length };
}
