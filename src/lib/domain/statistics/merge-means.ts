/** A part's value with its standard error where that is known, and its people. */
export interface MeanPart {
	readonly value: number | undefined;
	readonly se?: number | undefined;
	readonly population: number | undefined;
}

/** The mean of parts by people; `se` is `undefined` unless every part's error is known. Always an estimate. */
export interface MergedMean {
	readonly value: number;
	readonly se: number | undefined;
	readonly estimated: true;
}

/**
 * What parts have together where there are no counts: `sum(p x) / sum(p)`, with the error `sqrt(sum(p^2 se^2)) / sum(p)`. `undefined` where a
 * part lacks its value or people, or nobody lives there (methods.md section 17).
 */
export function mergeMeans(parts: readonly MeanPart[]): MergedMean | undefined {
	let [people, sum, variance] = [0, 0, 0];
	for (const { value, se = NaN, population } of parts) {
		if (value === undefined || population === undefined || population < 0) return undefined;
		people += population;
		sum += population * value;
		variance += population > 0 ? (population * se) ** 2 : 0;
	}
	if (!(people > 0)) return undefined;
	return { value: sum / people, se: Number.isNaN(variance) ? undefined : Math.sqrt(variance) / people, estimated: true };
}
