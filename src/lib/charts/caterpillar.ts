import { spacedLabels, tenth, PLOT, type Drawing, type DrawnMark, type DrawnText } from './drawing.ts';
import { whiskerInk, type Ink } from './ink.ts';
import type { MarkName } from './marks/shape.ts';
import { valueScale, type AxisBounds } from './value-scale.ts';

/** An area's figure with its 95% interval, in the indicator's unit. */
export interface CaterpillarPoint {
	readonly name: string;
	readonly value: number;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly mark: MarkName;
	/** Whether it is outlined, and whether it is named in a frame too. */
	readonly chosen?: boolean;
	readonly named?: boolean;
}

/** A horizontal line with the words at its right end. */
export interface BenchmarkLine {
	readonly kind: 'england' | 'standard';
	readonly value: number;
	readonly words: string;
}

/** What a caterpillar is drawn from. */
export interface CaterpillarOf {
	/** In the order in which they stand. */
	readonly points: readonly CaterpillarPoint[];
	readonly lines: readonly BenchmarkLine[];
	readonly bounds?: AxisBounds;
	/** A value as it is printed on the axis. */
	readonly print: (value: number) => string;
	/** A value as it is printed in the table, and said of a mark. */
	readonly exact?: (value: number) => string;
	/** Words below the left and the right end. */
	readonly ends: readonly [left: string, right: string];
}

/** The height of the drawing in px. */
const HEIGHT = 300;
/** Rows of names of chosen areas, above the plot, and the height of one in px. */
const ROWS = 3;
const ROW = 16;
/** More areas than this are not named in the picture. */
const MOST_NAMED = 3;

/** All areas in order of their value with 95% intervals and marks, England and the standard as named lines, chosen areas named in a frame. */
export function caterpillar({ points, lines, bounds, print, exact = print, ends }: CaterpillarOf): Drawing {
	const asked = points.flatMap((point, at) => (point.named ? [{ ...point, at }] : []));
	const named = asked.length <= MOST_NAMED ? asked : [];
	const top = 14 + ROW * Math.min(ROWS, named.length);
	const values = [
		...points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]),
		...lines.map(({ value }) => value)
	];
	const { y, ticks } = valueScale(values, [HEIGHT - 34, top], bounds);
	const across = (at: number): number => tenth(1.2 + (97.6 * at) / Math.max(1, points.length - 1));
	const whiskers = (ink: Ink): string =>
		points
			.map(({ lower, upper, mark }, at) =>
				whiskerInk(mark) !== ink || lower === undefined || upper === undefined ? '' : `M${tenth(across(at) * 10)} ${y(upper)}V${y(lower)}`
			)
			.join('');
	const frames = named.map(({ at }) => `M${tenth(across(at) * 10 - 5)} ${top - 4}h10V${HEIGHT - 34}h-10z`);
	return {
		height: HEIGHT,
		ticks: ticks.map((value) => ({ y: y(value), words: print(value) })),
		ends: spacedLabels(
			lines.map(({ kind, value, words }) => ({ y: y(value), words, strong: kind === 'england' })),
			HEIGHT - 20
		),
		paths: [
			{ ink: 'rule', d: ticks.map((value) => `M0 ${y(value)}H${PLOT}`).join('') },
			{ ink: 'frame', d: frames.join('') },
			...lines.map(({ kind, value }) => ({ ink: kind, d: `M0 ${y(value)}H${PLOT}` })),
			...[...new Set(points.map(({ mark }) => whiskerInk(mark)))].map((ink) => ({ ink, d: whiskers(ink) }))
		],
		marks: points.map((point, at) => markOf(point, across(at), y(point.value), exact)),
		texts: [
			...named.map(({ name, value, at }, row): DrawnText => {
				const x = across(at);
				return { x, y: 10 + ROW * row, words: `${name} ${print(value)}`, anchor: sideOf(x), strong: true };
			}),
			...namesBeside(points, across, y, print),
			{ x: 0, y: HEIGHT - 10, words: ends[0] },
			{ x: 100, y: HEIGHT - 10, words: ends[1], anchor: 'end' }
		]
	};
}

/** The name of the first point, and of up to two that are shown and not counted, beside their marks. */
function namesBeside(
	points: readonly CaterpillarPoint[],
	across: (at: number) => number,
	y: (value: number) => number,
	print: (value: number) => string
): readonly DrawnText[] {
	const suspects = points.flatMap((point, at) => (point.mark === 'suspect' ? [{ ...point, at }] : []));
	const first = points[0];
	return [
		...(first && !points.some(({ named }) => named) && first.mark !== 'suspect'
			? [
					{
						x: across(0),
						y: y(first.value) + (first.value < (points[1]?.value ?? first.value) ? 18 : -10),
						words: `${first.name} ${print(first.value)}`,
						wide: true
					}
				]
			: []),
		...(suspects.length > 2 ? [] : suspects).map(({ name, value, at }): DrawnText => ({
			x: across(at) - 1.2,
			y: y(value) - 6,
			words: `${name} ${print(value)}: shown, not counted`,
			anchor: 'end'
		}))
	];
}

/** Which way words run so that they stay inside the plot. */
function sideOf(x: number): 'start' | 'middle' | 'end' {
	return x < 20 ? 'start' : x > 80 ? 'end' : 'middle';
}

function markOf(
	{ name, value, lower, upper, mark, chosen }: CaterpillarPoint,
	x: number,
	y: number,
	print: (value: number) => string
): DrawnMark {
	const limits = lower === undefined || upper === undefined ? '' : `, ${print(lower)} to ${print(upper)}`;
	return { x, y, r: chosen ? 5.5 : 4, as: mark, words: `${name}: ${print(value)}${limits}`, ...(chosen ? { chosen } : {}) };
}
