import type { Polarity } from '../indicator.ts';
import type { Yardstick } from './standardise.ts';

/** The lowest score of a scale for geometric means, so that no logarithm of 0 arises. */
export const GEOMETRIC_FLOOR = 1;

/** From `floor` for the worst area to 100 for the best; `undefined` without spread or a good direction (methods.md section 6.3). */
export function minMax(x: number, { min, max }: Pick<Yardstick, 'min' | 'max'>, polarity: Polarity, floor = 0): number | undefined {
	if (polarity === 'none' || min === max) return undefined;
	const share = (x - min) / (max - min);
	return floor + (100 - floor) * (polarity === 'high' ? share : 1 - share);
}

/** The standard error of such a score from that of its figure; `undefined` where that is not known or there is no spread. */
export function minMaxError(se: number | undefined, { min, max }: Pick<Yardstick, 'min' | 'max'>, floor = 0): number | undefined {
	return se === undefined || min === max ? undefined : ((100 - floor) * se) / (max - min);
}
