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

/** The part of 0.5 + k steps behind the point. */
function shareAt(step: number, k: number): number {
	const place = 0.5 + k * step;
	return place - Math.floor(place);
}

/** Writes the weights of the k-th point from a place on. */
function fillPoint(into: Float64Array, start: number, steps: readonly number[], k: number): void {
	let total = 0;
	for (let cell = 0; cell < steps.length; cell++) {
		const size = -Math.log1p(-shareAt(steps[cell]!, k));
		into[start + cell] = size;
		total += size;
	}
	for (let cell = 0; cell < steps.length; cell++) into[start + cell] = into[start + cell]! / total;
}

function pointAt(phi: number, steps: readonly number[], k: number): WeightingPoint {
	const weights = new Float64Array(steps.length);
	fillPoint(weights, 0, steps, k);
	return { phi, u: steps.map((step) => shareAt(step, k)), weights: [...weights] };
}

/**
 * The k-th weighting, from 1, of so many cells, of a sequence that fills the space of all weightings evenly (Roberts M, 2018;
 * exponential variables divided by their sum, methods.md section 11). `undefined` without cells.
 */
export function weightingPoint(cells: number, k: number): WeightingPoint | undefined {
	const phi = rootOf(cells);
	return cells < 1 ? undefined : pointAt(phi, stepsOf(phi, cells), k);
}

/** The weights of the first `count` points of the sequence, as `weightingPoint` gives them, one after another; none without cells. */
export function weightingPoints(cells: number, count: number): Float64Array {
	const weights = new Float64Array(Math.max(0, cells) * count);
	const steps = cells < 1 ? [] : stepsOf(rootOf(cells), cells);
	for (let k = 1; k <= count; k++) fillPoint(weights, (k - 1) * steps.length, steps, k);
	return weights;
}

/** Weights near some others: each times a factor from 0.75 to 1.25, spread evenly over the cells that carry weight (methods.md section 11). */
export function weightingsNear(products: readonly number[], count: number): readonly (readonly number[])[] {
	const weighty = products.flatMap((product, cell) => (product > 0 ? [cell] : []));
	const steps = stepsOf(rootOf(weighty.length), weighty.length);
	return Array.from({ length: weighty.length > 0 ? count : 0 }, (_, k) =>
		products.map((product, cell) => (product > 0 ? product * (0.75 + 0.5 * shareAt(steps[weighty.indexOf(cell)]!, k + 1)) : 0))
	);
}
