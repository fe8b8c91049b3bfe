/** An indicator's part of a score: its weight there, and the standard error of its own score, `undefined` where that is not known. */
export interface VarianceTerm {
	readonly code: string;
	readonly weight: number;
	readonly se: number | undefined;
}

/**
 * The variance of a score from the errors of its indicators, taken as independent: the weights of one that stands there twice are added
 * up before they are squared. `undefined` where no error is known (methods.md section 8.4).
 */
export function compositeVariance(terms: readonly VarianceTerm[]): number | undefined {
	const sums = new Map<string, number>();
	for (const { code, weight, se } of terms) if (se !== undefined) sums.set(code, (sums.get(code) ?? 0) + weight * se);
	return sums.size === 0 ? undefined : [...sums.values()].reduce((sum, part) => sum + part * part, 0);
}
