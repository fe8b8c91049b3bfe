import { scaleLinear } from 'd3-scale';
import type { MarkName } from './marks/shape.ts';

/** An area's figure with its 95% interval, in the indicator's unit. */
export interface CaterpillarPoint {
	readonly name: string;
	readonly value: number;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly mark: MarkName;
}

/** A horizontal line with the words at its right end. */
export interface CaterpillarLine {
	readonly kind: 'england' | 'standard';
	readonly value: number;
	readonly words: string;
}

/** The box of the drawing; its width is stretched. */
export const WIDTH = 1000;
export const HEIGHT = 300;
/** Names at the right end keep this far apart, in px. */
const APART = 17;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where everything stands: y in px from the top, x of points in per cent, whiskers as one path a mark; the axis holds 0 and every interval. */
export function caterpillar(points: readonly CaterpillarPoint[], lines: readonly CaterpillarLine[]) {
	const all = [...points.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]), ...lines.map(({ value }) => value)];
	const scale = scaleLinear([Math.min(0, ...all), Math.max(0, ...all)], [HEIGHT - 34, 22]).nice(5);
	const y = (value: number): number => round(scale(value));
	const across = scaleLinear([0, Math.max(1, points.length - 1)], [1.2, 98.8]);
	const whiskersOf = (mark: MarkName): string =>
		points
			.map(({ lower, upper, mark: own }, at) =>
				own !== mark || lower === undefined || upper === undefined ? '' : `M${round(across(at) * 10)} ${y(upper)}V${y(lower)}`
			)
			.join('');
	return {
		ticks: scale.ticks(5).map((value) => ({ value, y: y(value) })),
		lines: spaced(lines.map((line) => ({ ...line, y: y(line.value) }))),
		whiskers: [...new Set(points.map(({ mark }) => mark))].map((mark) => ({ mark, d: whiskersOf(mark) })),
		points: points.map(({ name, value, mark }, at) => ({ name, mark, x: round(across(at)), y: y(value) }))
	};
}

/** Lines from the top with where their words go, so that no two overlap. */
function spaced<L extends { readonly y: number }>(lines: readonly L[]): readonly (L & { readonly text: number })[] {
	let last = -Infinity;
	return [...lines]
		.sort((a, b) => a.y - b.y)
		.map((line) => {
			last = Math.max(line.y, last + APART);
			return { ...line, text: last };
		});
}
