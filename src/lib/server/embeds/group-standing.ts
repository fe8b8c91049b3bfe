import type { Group } from '#lib/domain/framework.ts';
import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { groupScore, limitsOf } from '#lib/domain/scoring/group-score.ts';
import { Z998 } from '#lib/domain/statistics/normal.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';

const ENGLAND = 50;

/** How a CCG does for one group, all three factors alike. */
export interface GroupStanding {
	readonly code: string;
	readonly name: string;
	/** 20 to 80, 50 is England; absent where nothing is published. */
	readonly score: number | undefined;
	/** Where it lies with 95%; absent where too little of its error is known. */
	readonly limits: readonly [low: number, high: number] | undefined;
	/** Against England at 99.8%, possibly at 95%; `not-compared` where too little of its error is known. */
	readonly verdict: Verdict;
}

/** The score of a CCG for one group, from its grid, and how it stands against England (methods.md sections 8.4 and 12). */
export function groupStanding(area: Scorable & { readonly code: string; readonly name: string }, group: Group): GroupStanding {
	const scored = groupScore(area, group);
	const { code, name, score, se } = scored;
	const limits = limitsOf(scored);
	if (!limits || score === undefined || se === undefined) return { code, name, score, limits: undefined, verdict: 'not-compared' };
	const [lower, upper] = limits;
	const verdict = verdictOf({ lower, upper, lower998: score - Z998 * se, upper998: score + Z998 * se }, ENGLAND, 'high');
	return { code, name, score, limits, verdict };
}
