import { PLOT, spacedLabels, tenth, type Drawing } from './drawing.ts';
import type { BenchmarkLine } from './caterpillar.ts';
import type { MarkName } from './marks/shape.ts';
import { valueScale, type AxisBounds } from './value-scale.ts';

/** A point of a scatter: across from 0 to 1, up in the unit of its axis. */
export interface ScatterPoint {
	readonly at: number;
	readonly value: number;
	readonly words: string;
	readonly mark: MarkName;
	readonly chosen: boolean;
}

/** What a scatter is drawn from. */
export interface ScatterOf {
	readonly points: readonly ScatterPoint[];
	/** The value of the fitted line at the left and at the right end. */
	readonly fit: readonly [number, number];
	readonly lines: readonly BenchmarkLine[];
	readonly bounds: AxisBounds;
	readonly print: (value: number) => string;
	/** Words below the left and the right end. */
	readonly ends: readonly [string, string];
}

const HEIGHT = 320;
const BOTTOM = HEIGHT - 34;

/** Points by their place across and their value, with the line fitted to them and named benchmarks. */
export function scatter({ points, fit, lines, bounds, print, ends }: ScatterOf): Drawing {
	const values = [...points.map(({ value }) => value), ...fit, ...lines.map(({ value }) => value)];
	const { y, ticks } = valueScale(values, [BOTTOM, 12], bounds);
	const across = (at: number): number => tenth(1.2 + 97.6 * at);
	return {
		height: HEIGHT,
		ticks: ticks.map((value) => ({ y: y(value), words: print(value) })),
		ends: spacedLabels(
			[
				...lines.map(({ kind, value, words }) => ({ y: y(value), words, strong: kind === 'england' })),
				{ y: y(fit[1]), words: `line ${print(fit[1])}` }
			],
			BOTTOM
		),
		paths: [
			{ ink: 'rule', d: ticks.map((value) => `M0 ${y(value)}H${PLOT}`).join('') },
			...lines.map(({ kind, value }) => ({ ink: kind, d: `M0 ${y(value)}H${PLOT}` })),
			{ ink: 'line-2', d: `M${across(0) * 10} ${y(fit[0])}L${across(1) * 10} ${y(fit[1])}` }
		],
		marks: [...points]
			.sort((a, b) => Number(a.chosen) - Number(b.chosen))
			.map(({ at, value, words, mark, chosen }) => ({
				x: across(at),
				y: y(value),
				r: chosen ? 5.5 : 4,
				as: mark,
				words,
				...(chosen ? { chosen } : {})
			})),
		texts: [
			{ x: 0, y: HEIGHT - 10, words: ends[0] },
			{ x: 100, y: HEIGHT - 10, words: ends[1], anchor: 'end' }
		]
	};
}
