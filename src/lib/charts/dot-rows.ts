import { scaleLinear } from 'd3-scale';
import { PLOT, tenth, type Drawing } from './drawing.ts';
import type { Ink } from './ink.ts';

/** Values of one kind, drawn as a row of dots under a name. */
export interface DotRow {
	readonly name: string;
	readonly values: readonly number[];
	/** A value to be ticked in the row: its middle one. */
	readonly middle?: number;
	/** Those that the reader asked to stand out, with their names. */
	readonly chosen?: readonly { readonly name: string; readonly value: number }[];
}

/** What rows of dots are drawn from. */
export interface DotRowsOf {
	readonly rows: readonly DotRow[];
	/** Lines through all rows, with their words above. */
	readonly lines: readonly { readonly ink: Ink; readonly value: number; readonly words: string }[];
	readonly print: (value: number) => string;
	/** A value as it is said of a mark. */
	readonly exact?: (value: number) => string;
	/** What the axis must hold at least. */
	readonly least?: readonly [number, number];
	/** The height of a row in px. */
	readonly row?: number;
}

/** Room above the rows for the words of lines, one below the other, and below them for the axis. */
const HEAD = 16;
const FOOT = 26;
/** Dots this close side by side, in the units of the width, stand one above the other, so many px apart. */
const [STEP, RISE] = [10, 5];

/** Rows of dots on one axis, piled up where many are alike, each on its own base line. */
export function dotRows({ rows, lines, print, exact = print, least = [Infinity, -Infinity], row = 64 }: DotRowsOf): Drawing {
	const all = [...rows.flatMap(({ values }) => values), ...lines.map(({ value }) => value)];
	const x = scaleLinear([Math.min(least[0], ...all), Math.max(least[1], ...all)], [12, PLOT - 12]).nice(5);
	const at = (value: number): number => tenth(x(value) / 10);
	const head = HEAD * lines.length;
	const height = head + rows.length * row + FOOT;
	const base = (index: number): number => head + (index + 1) * row - 8;
	return {
		height,
		ticks: [],
		ends: [],
		paths: [
			{ ink: 'rule', d: rows.map((_, index) => `M0 ${base(index) + 6}H${PLOT}`).join('') },
			...lines.map(({ ink, value }, line) => ({ ink, d: `M${tenth(x(value))} ${HEAD * line + 14}V${height - FOOT}` })),
			{
				ink: 'axis',
				d: rows
					.map(({ middle }, index) => (middle === undefined ? '' : `M${tenth(x(middle))} ${base(index) - 18}V${base(index) + 5}`))
					.join('')
			},
			{
				ink: 'dots',
				d: rows
					.map(({ values }, index) =>
						piled(
							values.map((value) => x(value)),
							base(index),
							row
						)
					)
					.join('')
			}
		],
		marks: rows.flatMap(({ chosen = [] }, index) =>
			chosen.map(({ name, value }) => ({
				x: at(value),
				y: base(index),
				r: 5.5,
				as: { series: 0, of: 1 },
				chosen: true,
				words: `${name}: ${exact(value)}`
			}))
		),
		texts: [
			...lines.map(({ value, words }, line) => ({
				x: at(value),
				y: HEAD * line + 11,
				words,
				anchor: sideOf(at(value)),
				strong: line === 0
			})),
			...rows.map(({ name }, index) => ({ x: 0, y: base(index) - row + 26, words: name })),
			...x.ticks(5).map((value) => ({ x: at(value), y: height - 6, words: print(value), anchor: sideOf(at(value)) }))
		]
	};
}

function sideOf(at: number): 'start' | 'middle' | 'end' {
	return at > 92 ? 'end' : at < 8 ? 'start' : 'middle';
}

/** Dots as one path, those at one place piled up, never beyond the row. */
function piled(xs: readonly number[], base: number, row: number): string {
	const places = piles(xs);
	const most = Math.max(1, ...places.map(({ height }) => height));
	const rise = Math.min(RISE, (row - 24) / most);
	return places.map(({ x, height }) => `M${x} ${tenth(base - rise * height)}h0`).join('');
}

/** Points by their place on the line, each with how many stand below it at that place. */
function piles(xs: readonly number[]): readonly { readonly x: number; readonly height: number }[] {
	const below = new Map<number, number>();
	return [...xs]
		.sort((a, b) => a - b)
		.map((x) => {
			const place = Math.round(x / STEP) * STEP;
			const height = below.get(place) ?? 0;
			below.set(place, height + 1);
			return { x: place, height };
		});
}
