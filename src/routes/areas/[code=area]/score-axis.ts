import { Z95 } from '#lib/domain/statistics/normal.ts';

/** A score with its error, as far as an axis needs it. */
export interface Scored {
	readonly score: number;
	readonly se: number | undefined;
}

/** An axis of scores from a round number to another; `at` gives per cent of the width. */
export interface ScoreAxis {
	readonly from: number;
	readonly to: number;
	readonly at: (score: number) => number;
}

const STEP = 5;

/** The 95% limits of a score; both the score itself where no error is known. */
export function limitsOf({ score, se = 0 }: Scored): readonly [number, number] {
	return [score - Z95 * se, score + Z95 * se];
}

/** An axis that holds 50 and all scores with their 95% limits. */
export function scoreAxis(scores: readonly Scored[]): ScoreAxis {
	const all = [50, ...scores.flatMap(limitsOf)];
	const from = Math.floor(Math.min(...all) / STEP) * STEP;
	const to = Math.max(from + STEP, Math.ceil(Math.max(...all) / STEP) * STEP);
	return { from, to, at: (score) => Math.round((1000 * (score - from)) / (to - from)) / 10 };
}
