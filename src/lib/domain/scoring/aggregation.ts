import type { Aggregation } from './ways.ts';

/** What a cell of some score adds, times its weight, to the sum from which the overall score is made. */
export function termOf(aggregation: Aggregation, score: number): number {
	return aggregation === 'geometric' ? Math.log(score) : score;
}

/** How much the sum of terms moves when the score of a cell does, before its weight. */
export function slopeOf(aggregation: Aggregation, score: number): number {
	return aggregation === 'geometric' ? 1 / score : 1;
}

/** The overall score from the weighted mean of the terms and the lowest cell that carries weight (methods.md section 8.2). */
export function scoreOfTerms(aggregation: Aggregation, mean: number, lowest: number): number {
	if (aggregation === 'worst') return lowest;
	return aggregation === 'geometric' ? Math.exp(mean) : mean;
}

/** How much the overall score moves when the mean of the terms does: the score itself for a geometric mean (delta method). */
export function stretchOf(aggregation: Aggregation, score: number): number {
	return aggregation === 'geometric' ? score : 1;
}
