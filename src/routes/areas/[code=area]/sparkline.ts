import { scaleLinear } from 'd3-scale';

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

/** A small line of an area's values over time with England's behind it on the same scale; `undefined` with fewer than two values. */
export function sparkline(points: readonly SparkPoint[], england: readonly SparkPoint[]): Spark | undefined {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2) return undefined;
	const beside = england.filter((point) => middle(point) >= middle(first) && middle(point) <= middle(last));
	const values = [...points, ...beside].map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = scaleLinear([middle(first), middle(last)], [ROOM, WIDTH - ROOM]);
	const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - ROOM, ROOM]);
	const place = (point: SparkPoint): string => `${round(x(middle(point)))} ${round(y(point.value))}`;
	const line = (of: readonly SparkPoint[]): string => (of.length < 2 ? '' : `M${of.map(place).join('L')}`);
	return { own: line(points), england: line(beside), end: { x: round(x(middle(last))), y: round(y(last.value)) } };
}
