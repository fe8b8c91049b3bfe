/** A point of the sequence of weightings. */
export interface WeightingPoint {
	/** The root of phi^(m + 1) = phi + 1. */
	readonly phi: number;
	/** Even over the unit cube, one a cell. */
	readonly u: readonly number[];
	/** Even over all ways to share out the weight: 0 to 1, adding up to 1. */
	readonly weights: readonly number[];
}

/** The positive root of phi^(cells + 1) = phi + 1, by repetition until it stands still. */
function rootOf(cells: number): number {
	let [phi, last] = [2, 0];
	for (let turn = 0; turn < 500 && phi !== last; turn++) [last, phi] = [phi, (1 + phi) ** (1 / (cells + 1))];
	return phi;
}

/** Each step of the sequence: phi to the minus 1, to the minus 2, and so on. */
const stepsOf = (phi: number, cells: number): readonly number[] => Array.from({ length: cells }, (_, at) => phi ** -(at + 1));

function pointAt(phi: number, steps: readonly number[], k: number): WeightingPoint {
	const u = steps.map((step) => {
		const place = 0.5 + k * step;
		return place - Math.floor(place);
	});
	const sizes = u.map((share) => -Math.log1p(-share));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return { phi, u, weights: sizes.map((size) => size / total) };
}

/**
 * The k-th weighting, from 1, of so many cells, of a sequence that fills the space of all weightings evenly (Roberts M, 2018;
 * exponential variables divided by their sum, methods.md section 11). `undefined` without cells.
 */
export function weightingPoint(cells: number, k: number): WeightingPoint | undefined {
	const phi = rootOf(cells);
	return cells < 1 ? undefined : pointAt(phi, stepsOf(phi, cells), k);
}

/** The first `count` points of the sequence, as `weightingPoint` gives them; none without cells. */
export function weightingPoints(cells: number, count: number): readonly WeightingPoint[] {
	if (cells < 1) return [];
	const phi = rootOf(cells);
	const steps = stepsOf(phi, cells);
	return Array.from({ length: count }, (_, k) => pointAt(phi, steps, k + 1));
}

/** Weights near some others: each times a factor from 0.75 to 1.25, spread evenly over the cells that carry weight (methods.md section 11). */
export function weightingsNear(products: readonly number[], count: number): readonly (readonly number[])[] {
	const weighty = products.flatMap((product, cell) => (product > 0 ? [cell] : []));
	return weightingPoints(weighty.length, count).map(({ u }) =>
		products.map((product, cell) => (product > 0 ? product * (0.75 + 0.5 * u[weighty.indexOf(cell)]!) : 0))
	);
}
