import { FACTORS, GROUPS, type Factor, type Group } from '#lib/domain/framework.ts';
import type { CellScore, Scorable } from '#lib/domain/scoring/grid.ts';
import { rankIntervalAt } from '#lib/domain/scoring/rank-intervals.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';

/** Below this share of known error no claim is made that a score differs from England’s (methods.md section 8.4). */
const ENOUGH_KNOWN = 2 / 3;

const onlyAt = (words: readonly string[], word: string): readonly number[] => words.map((one) => (one === word ? 1 : 0));

/**
 * Weights inside one patient group: the reader's own for its factors and parts, all else 0; of one factor, that factor alone. `equal`
 * says that the reader's own leave the group without any weight, so that its factors weigh the same.
 */
export function weightsInside(
	own: Weights,
	group: Group,
	factor: Factor | undefined
): { readonly weights: Weights; readonly equal: boolean } {
	const groups = onlyAt(GROUPS, group);
	if (factor) return { weights: { ...EQUAL_WEIGHTS, groups, factors: onlyAt(FACTORS, factor) }, equal: false };
	const weights = { ...own, groups };
	return weightless(weights) ? { weights: { ...EQUAL_WEIGHTS, groups }, equal: true } : { weights, equal: false };
}

/** The score of one factor of the group in one CCG. */
export interface FactorScore {
	readonly factor: Factor;
	/** 20 to 80; `undefined` where the CCG has no figure that counts. */
	readonly score: number | undefined;
	/** Half the width of the 95% interval; `undefined` where no error is known. */
	readonly half: number | undefined;
	/** Against England's 50. */
	readonly verdict: Verdict;
	/** Indicators held, of those that count in the edition. */
	readonly found: number;
	readonly expected: number;
}

/** A CCG inside a group: its place, the range of that, and its three factors. */
export interface InsideRow {
	readonly entry: Ranked;
	/** Places that are 95% likely; absent without a place or where no error is known. */
	readonly range: { readonly low: number; readonly high: number } | undefined;
	readonly factors: readonly FactorScore[];
}

function factorScore(factor: Factor, cell: CellScore | undefined): FactorScore {
	const { score, variance = 0, known = 0, found = 0, expected = 0 } = cell ?? {};
	const se = Math.sqrt(variance);
	const limits = (wide: number) => [(score ?? 0) - wide * se, (score ?? 0) + wide * se] as const;
	const [[lower, upper], [lower998, upper998]] = [limits(Z95), limits(Z998)];
	return {
		factor,
		score,
		half: score !== undefined && known > 0 ? Z95 * se : undefined,
		verdict: score === undefined || known < ENOUGH_KNOWN ? 'not-compared' : verdictOf({ lower, upper, lower998, upper998 }, 50, 'high'),
		found,
		expected
	};
}

/** All CCGs by their place inside a group under `weights`, the best first, those without a place last by name. */
export function rankedInside(areas: readonly Scorable[], group: Group, weights: Weights): readonly InsideRow[] {
	const first = GROUPS.indexOf(group) * FACTORS.length;
	const grids = new Map(areas.map(({ code, grid }) => [code, grid]));
	const entries = ranking(areas, weights);
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const rangeAt = rankIntervalAt(placed.map(({ overall }) => ({ score: overall!.score, se: overall!.se })));
	return entries.map((entry, at) => ({
		entry,
		range: entry.rank === undefined ? undefined : rangeAt(at),
		factors: FACTORS.map((factor, index) => factorScore(factor, grids.get(entry.code)?.[first + index]))
	}));
}
