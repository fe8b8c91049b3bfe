import { GROUPS, type Group } from '#lib/domain/framework.ts';
import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { Z95, Z998 } from '#lib/domain/statistics/normal.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';

/** Below this share of known error no claim is made that scores differ (methods.md section 8.4). */
const ENOUGH_KNOWN = 2 / 3;
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
export function groupStanding(
	{ code, name, grid }: Scorable & { readonly code: string; readonly name: string },
	group: Group
): GroupStanding {
	const overall = scoreOverall(grid, { ...EQUAL_WEIGHTS, groups: GROUPS.map((one) => (one === group ? 1 : 0)) });
	if (overall?.se === undefined || overall.knownErrorShare < ENOUGH_KNOWN)
		return { code, name, score: overall?.score, limits: undefined, verdict: 'not-compared' };
	const { score, se } = overall;
	const [lower, upper] = [score - Z95 * se, score + Z95 * se];
	const verdict = verdictOf({ lower, upper, lower998: score - Z998 * se, upper998: score + Z998 * se }, ENGLAND, 'high');
	return { code, name, score, limits: [lower, upper], verdict };
}
