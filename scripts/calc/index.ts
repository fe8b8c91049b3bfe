import type { Topic } from './entry.ts';
import { intervals } from './intervals.ts';

/** Every function that the calculator has, by name. */
export const functions: Topic = {
	...intervals
};
