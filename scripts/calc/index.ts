import { comparisons } from './comparisons.ts';
import type { Topic } from './entry.ts';
import { funnels } from './funnels.ts';
import { intervals } from './intervals.ts';
import { ranks } from './ranks.ts';
import { scales } from './scales.ts';
import { schemes } from './schemes.ts';
import { scores } from './scores.ts';
import { series } from './series.ts';

/** Every function that the calculator has, by name. */
export const functions: Topic = {
	...intervals,
	...comparisons,
	...series,
	...funnels,
	...schemes,
	...scales,
	...scores,
	...ranks
};
