/** A part's numerator and denominator, either of which may be missing. */
export interface CountedPart {
	readonly x: number | undefined;
	readonly n: number | undefined;
}

/** The counts of the whole and their ratio, which is `undefined` where the denominator is not above 0. */
export interface MergedCounts {
	readonly x: number;
	readonly n: number;
	readonly value: number | undefined;
}

/** What parts have together, by their counts; `undefined` where there is no part or one lacks a count: the whole is then unknown (methods.md section 17). */
export function mergeCounts(parts: readonly CountedPart[]): MergedCounts | undefined {
	let [x, n] = [0, 0];
	for (const part of parts) {
		if (part.x === undefined || part.n === undefined) return undefined;
		x += part.x;
		n += part.n;
	}
	return parts.length === 0 ? undefined : { x, n, value: n > 0 && Number.isFinite(x / n) ? x / n : undefined };
}
