import type { Chapter } from './topic.ts';
import { COMPARISONS } from './topics/comparisons.ts';
import { FIGURES } from './topics/figures.ts';
import { RANKS } from './topics/ranks.ts';
import { RATING } from './topics/rating.ts';
import { SCORES } from './topics/scores.ts';
import { TIME } from './topics/time.ts';
import { WEIGHTS } from './topics/weights.ts';

/** The pages of the method that explain it piece by piece, in reading order. */
export const CHAPTERS: readonly Chapter[] = [FIGURES, SCORES, RANKS, WEIGHTS, COMPARISONS, TIME, RATING];

/** The pages that are no chapters, after them. */
export const OTHER_PAGES = [
	{
		id: 'choices',
		title: 'What we chose, and what it changes',
		lead: 'Where we were free to choose: the choice, the reason, and what another would change.'
	},
	{ id: 'calculator', title: 'Check any figure yourself', lead: 'Every function of the calculator, with a line to try.' }
] as const;
