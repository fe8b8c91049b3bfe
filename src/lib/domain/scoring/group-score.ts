import { GROUPS, type Group } from '../framework.ts';
import { Z95, Z998 } from '../statistics/normal.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import { ENOUGH_KNOWN } from './enough-known.ts';
import type { Scorable } from './grid.ts';
import { scoreOverall } from './overall.ts';
import { EQUAL_WEIGHTS } from './weights.ts';

const ENGLAND = 50;

/** How one CCG does for a group, all three factors alike; `se` is absent where too little of its error is known. */
export interface GroupScore {
	readonly code: string;
	readonly name: string;
	readonly score: number | undefined;
	readonly se: number | undefined;
}

/** Which way a score differs, and how sure that is; `unknown` where no error is known, `none` where there is no score. */
export type Difference = 'better' | 'possibly better' | 'similar' | 'possibly worse' | 'worse' | 'unknown' | 'none';

/** The score of a CCG for one group, from its grid. */
export function groupScore({ code, name, grid }: Scorable & { readonly code: string; readonly name: string }, group: Group): GroupScore {
	const overall = scoreOverall(grid, { ...EQUAL_WEIGHTS, groups: GROUPS.map((one) => (one === group ? 1 : 0)) });
	const isKnown = overall !== undefined && overall.knownErrorShare >= ENOUGH_KNOWN;
	return { code, name, score: overall?.score, se: isKnown ? overall.se : undefined };
}

/** The difference of a score from England’s 50, or from another’s (methods.md sections 8.4 and 12). */
export function differenceOf(own: GroupScore, other?: GroupScore): Difference {
	const [score, se] = other ? [other.score, other.se] : [ENGLAND, 0];
	if (own.score === undefined || score === undefined) return 'none';
	if (own.se === undefined || se === undefined) return 'unknown';
	const away = roundedTo9(Math.abs(own.score - score) / Math.hypot(own.se, se));
	if (!(away > Z95)) return 'similar';
	const side = own.score > score ? 'better' : 'worse';
	return away > Z998 ? side : `possibly ${side}`;
}

/** The limits of a score in which it lies with 95%; absent where no error is known. */
export function limitsOf({ score, se }: GroupScore): readonly [low: number, high: number] | undefined {
	return score === undefined || se === undefined ? undefined : [score - Z95 * se, score + Z95 * se];
}
