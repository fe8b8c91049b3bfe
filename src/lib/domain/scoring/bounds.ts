import { scoreCell, type CellPart } from './cell.ts';
import { scoreOverall } from './overall.ts';
import type { Weights } from './weights.ts';

/** An indicator as one area has it, with the worst and best scores that any area of the edition has on it. */
export interface BoundedPart extends CellPart {
	readonly worst: number;
	readonly best: number;
}

/** Between what a score lies, whatever the missing figures are. Not an interval of chance. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/**
 * The least and greatest of three scores: the area's own, and those with each missing indicator as bad, or as good, as anywhere; the
 * own score is thus always inside. One list of parts a cell, in the order of `CELLS`; `undefined` without a score (methods.md section 9).
 */
export function boundsOf(cells: readonly (readonly BoundedPart[])[], weights: Weights): Bounds | undefined {
	const scoreWith = (missing: (part: BoundedPart) => number | undefined): number | undefined => {
		const grid = cells.map((parts) => scoreCell(parts.map((part) => ({ ...part, score: part.score ?? missing(part) }))));
		return scoreOverall(grid, weights)?.score;
	};
	const own = scoreWith(() => undefined);
	if (own === undefined) return undefined;
	const [worst, best] = [scoreWith((part) => part.worst) ?? own, scoreWith((part) => part.best) ?? own];
	return { low: Math.min(own, worst), high: Math.max(own, best) };
}
