import { CELLS } from '../framework.ts';
import { rowOf, type Packed } from './packed.ts';

/** What two cells have in common: the covariance of their scores, an entry an area, from the indicators that stand in both. */
export interface SharedError {
	readonly first: number;
	readonly second: number;
	readonly covariances: Float64Array;
}

/** Where an area's row has the same indicator in one cell and in another, from the beginning of each. */
function commonPlaces({ starts, indicators }: Packed, first: number, second: number): readonly (readonly [number, number])[] {
	const inCell = (cell: number): readonly number[] => [...indicators.subarray(starts[cell], starts[cell + 1])];
	const others = inCell(second);
	return inCell(first).flatMap((indicator, at) => (others.includes(indicator) ? [[at, others.indexOf(indicator)] as const] : []));
}

/** The weight that an area has of a cell. */
function foundIn(packed: Packed, cell: number, row: number): number {
	let found = 0;
	for (let place = packed.starts[cell]!; place < packed.starts[cell + 1]!; place++) {
		if (!Number.isNaN(packed.scores[row + place - packed.starts[cell]!])) found += packed.weights[place]!;
	}
	return found;
}

function covarianceOf(packed: Packed, first: number, second: number, common: readonly (readonly [number, number])[], area: number): number {
	const [row, otherRow] = [rowOf(packed, first, area), rowOf(packed, second, area)];
	const found = foundIn(packed, first, row) * foundIn(packed, second, otherRow);
	return common.reduce((sum, [at, other]) => {
		const error = packed.errors[row + at]!;
		if (Number.isNaN(error) || found === 0) return sum;
		const weight = packed.weights[packed.starts[first]! + at]! * packed.weights[packed.starts[second]! + other]!;
		return sum + (weight * error * error) / found;
	}, 0);
}

/**
 * The covariance of each two cells that share an indicator; none where every indicator stands in one cell. With it the variance of a
 * score is that of parts added up before they are squared (methods.md section 8.4).
 */
export function sharedErrors(packed: Packed): readonly SharedError[] {
	if (new Set(packed.indicators).size === packed.indicators.length) return [];
	return CELLS.flatMap((_, first) =>
		CELLS.flatMap((_, second): SharedError[] => {
			const common = second > first ? commonPlaces(packed, first, second) : [];
			if (common.length === 0) return [];
			const covariances = Float64Array.from({ length: packed.areas }, (_, area) => covarianceOf(packed, first, second, common, area));
			return [{ first, second, covariances }];
		})
	);
}
