import { mean } from 'd3-array';

/** A candidate's distance: weighted squared Euclidean. */
export interface Likeness {
	readonly code: string;
	readonly distance: number;
}

/** Standard deviations above the mean at which a variable is cut off. */
const CAP = 5;

/** With n in the divisor, as NHS England's published program has it. */
function spread(values: readonly number[], centre: number): number {
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length);
}

/** A variable over all areas made comparable: capped at its mean plus five standard deviations, square root, then standardised. */
export function comparable(values: readonly number[]): number[] {
	const centre = mean(values) ?? NaN;
	const cap = centre + CAP * spread(values, centre);
	const roots = values.map((value) => Math.sqrt(Math.min(value, cap)));
	const middle = mean(roots) ?? NaN;
	const deviation = spread(roots, middle);
	return roots.map((root) => (root - middle) / deviation);
}

/**
 * For each area its `count` most similar others, nearest first, by the sum over variables of weight times squared difference
 * of the comparable values (NHS England, Similar 10 CCGs, April 2020). Ties go by code.
 */
export function mostSimilar(
	codes: readonly string[],
	variables: readonly { readonly weight: number; readonly values: readonly number[] }[],
	count = 10
): Map<string, Likeness[]> {
	const columns = variables.map(({ weight, values }) => ({ weight, values: comparable(values) }));
	const distance = (i: number, j: number): number =>
		columns.reduce((sum, { weight, values }) => sum + weight * ((values[i] ?? NaN) - (values[j] ?? NaN)) ** 2, 0);
	return new Map(
		codes.map((code, i) => {
			const others = codes.map((other, j) => ({ code: other, distance: distance(i, j) })).filter((other) => other.code !== code);
			others.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
			return [code, others.slice(0, count)];
		})
	);
}
