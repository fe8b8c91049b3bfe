import { roundedTo9 } from './rounding.ts';

/** The edge of a band in the published rating. */
const EDGE = 1.96;

/** Bands of the assessment rating: 0 is surely worse than the target, 2 surely better. */
export type Band = 0 | 1 | 2;

/** The band of a z that is turned so that more is better; the edges belong to the middle (methods.md section 19). */
export function band(z: number): Band {
	const at = roundedTo9(z);
	return at < -EDGE ? 0 : at > EDGE ? 2 : 1;
}
