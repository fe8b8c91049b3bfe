import type { MarkName } from './shape.ts';

/** The word that stands beside each mark. */
export const MARK_WORDS: Readonly<Record<MarkName, string>> = {
	better: 'better',
	'possibly-better': 'possibly better',
	similar: 'similar',
	'possibly-worse': 'possibly worse',
	worse: 'worse',
	higher: 'higher',
	lower: 'lower',
	level: 'similar',
	'not-compared': 'not compared',
	suspect: 'shown, not counted'
};
