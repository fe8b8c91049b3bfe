/** A period's value. */
export interface SparkPoint {
	readonly starts: string;
	readonly ends: string;
	readonly value: number;
}

/** Paths in a box of 64 by 22. */
export interface Spark {
	readonly own: string;
	/** Empty where England has fewer than two values in those years. */
	readonly england: string;
	readonly end: { readonly x: number; readonly y: number };
}

const WIDTH = 64;
const HEIGHT = 22;
const ROOM = 3;

const round = (value: number): number => Math.round(value * 10) / 10;
const middle = ({ starts, ends }: SparkPoint): number => (Date.parse(starts) + Date.parse(ends)) / 2;

/** A point's place in time and its value. */
type Placed = readonly [at: number, value: number];

const placed = (point: SparkPoint): Placed => [middle(point), point.value];

/** A small line of an area's values over time with England's behind it on the same scale; `undefined` with fewer than two values. */
export function sparkline(points: readonly SparkPoint[], england: readonly SparkPoint[]): Spark | undefined {
	const own = points.map(placed);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || own.length < 2) return undefined;
	const beside = england.map(placed).filter(([at]) => at >= first[0] && at <= last[0]);
	const values = [...own, ...beside].map(([, value]) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const [bottom, top] = low === high ? [low - 1, high + 1] : [low, high];
	const x = (at: number): number => ROOM + ((at - first[0]) / (last[0] - first[0] || 1)) * (WIDTH - 2 * ROOM);
	const y = (value: number): number => HEIGHT - ROOM - ((value - bottom) / (top - bottom)) * (HEIGHT - 2 * ROOM);
	const place = ([at, value]: Placed): string => `${round(x(at))} ${round(y(value))}`;
	const line = (of: readonly Placed[]): string => (of.length < 2 ? '' : `M${of.map(place).join('L')}`);
	return { own: line(own), england: line(beside), end: { x: round(x(last[0])), y: round(y(last[1])) } };
}
