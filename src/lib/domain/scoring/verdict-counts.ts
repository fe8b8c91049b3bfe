import type { Verdict } from '../verdict.ts';

/** How many indicators of a cell, or of an area, say what. */
export interface VerdictCounts {
	readonly better: number;
	readonly similar: number;
	readonly worse: number;
	readonly notCompared: number;
}

const COUNTED: Readonly<Record<Verdict, keyof VerdictCounts | undefined>> = {
	better: 'better',
	'possibly-better': 'similar',
	similar: 'similar',
	'possibly-worse': 'similar',
	worse: 'worse',
	higher: undefined,
	lower: undefined,
	'not-compared': 'notCompared'
};

/**
 * How many verdicts are better, similar, worse or not compared, at 99.8%: what is only possibly so is similar. Indicators of which neither
 * way is good are not counted (methods.md sections 6.3 and 12).
 */
export function verdictCounts(verdicts: readonly Verdict[]): VerdictCounts {
	const counts = { better: 0, similar: 0, worse: 0, notCompared: 0 };
	for (const verdict of verdicts) {
		const kind = COUNTED[verdict];
		if (kind) counts[kind] += 1;
	}
	return counts;
}
