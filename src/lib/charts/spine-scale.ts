import { quantileSorted } from 'd3-array';

/** Where values of one indicator stand on a spine: England in the middle, better always to the right. */
export interface Spread {
	/** Of all areas of the edition, in the indicator's unit. */
	readonly min: number;
	readonly max: number;
	readonly q1: number;
	readonly q3: number;
	readonly england: number;
	readonly polarity: 'high' | 'low' | 'none';
}

/**
 * A scale from values to x, 0 to `width`, with England at the middle and the farther extreme at the edge; where low is
 * good it runs backwards. Values beyond the extremes stop at the edge; no spread puts everything in the middle.
 */
export function spineScale(spread: Spread, width: number): (value: number) => number {
	const reach = Math.max(spread.max - spread.england, spread.england - spread.min);
	const turn = spread.polarity === 'low' ? -1 : 1;
	const middle = width / 2;
	const room = middle * 0.94;
	return (value) => {
		if (reach === 0) return middle;
		const share = Math.max(-1.05, Math.min(1.05, (turn * (value - spread.england)) / reach));
		return Math.round((middle + share * room) * 10) / 10;
	};
}

/** The spread of an indicator's values, lowest first; `undefined` where there are none. */
export function spreadOf(values: readonly number[], england: number, polarity: Spread['polarity']): Spread | undefined {
	if (values.length === 0) return undefined;
	const sorted = [...values];
	const at = (share: number): number => quantileSorted(sorted, share)!;
	return { min: at(0), q1: at(0.25), q3: at(0.75), max: at(1), england, polarity };
}
