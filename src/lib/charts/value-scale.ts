import { scaleLinear } from 'd3-scale';
import { tenth } from './drawing.ts';

/** What an axis may not go beyond, in the unit of its values: 0 and 100 of a percentage. */
export interface AxisBounds {
	readonly least?: number;
	readonly most?: number;
	/** Where the axis begins, for points on a scale of which 0 is no part. */
	readonly from?: number;
}

/** Where the lowest value is a larger part of the highest than this, an axis of points need not begin at 0. */
const CLOSE = 0.5;

/**
 * A scale of points from values to y in px, `range` from the bottom to the top, to one decimal, with its ticks. It begins at 0, unless all
 * values lie so close together, far from 0, that nothing could be told apart; it ends at a bound rather than beyond it.
 */
export function valueScale(
	values: readonly number[],
	range: readonly [bottom: number, top: number],
	{ least, most, from: start }: AxisBounds = {}
) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const close = low > CLOSE * high && high > low;
	const nice = scaleLinear([start ?? (close ? low : Math.min(0, low)), Math.max(close ? high : 0, high)], [...range]).nice(5);
	const [from = 0, to = 1] = nice.domain();
	const domain = [least === undefined ? from : Math.max(least, from), most === undefined || high > most ? to : Math.min(most, to)];
	const scale = scaleLinear(domain, [...range]);
	return {
		y: (value: number): number => tenth(scale(value)),
		ticks: scale.ticks(5),
		/** The value at the foot of the axis. */
		from: domain[0]!
	};
}
