import type { Ink } from './ink.ts';
import type { MarkName } from './marks/shape.ts';
import type { Series } from './series.ts';

/** The width of every plot in its own units. A page stretches it to the room at hand; a picture that stands alone is that wide in px. */
export const PLOT = 1000;

/** A line or a surface, as the `d` of a path: x from 0 to `PLOT`, y in px from the top. */
export interface DrawnPath {
	readonly ink: Ink;
	readonly d: string;
}

/** A mark that keeps its shape however wide the plot is. */
export interface DrawnMark {
	/** In per cent of the plot, and in px from the top. */
	readonly x: number;
	readonly y: number;
	/** Half its height in px. */
	readonly r: number;
	/** A verdict, or which of several series. */
	readonly as: MarkName | Series;
	/** Whether it is outlined as the one that the reader chose. */
	readonly chosen?: boolean;
	/** Its name and figure, as a sentence or less; absent where the mark stands for nothing of its own. */
	readonly words?: string;
	/** Whether a ring is drawn about it: it is unlike the rest. */
	readonly ring?: boolean;
}

/** Words inside the plot. */
export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly words: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly strong?: boolean;
	/** Left out on narrow screens. */
	readonly wide?: boolean;
}

/** Words at a height beside the plot: of a tick before it, of a line after it. */
export interface DrawnLabel {
	readonly y: number;
	readonly words: string;
	readonly strong?: boolean;
	/** Left out on narrow screens. */
	readonly wide?: boolean;
}

/** A chart of lines and marks, as numbers: what the page, the file and the tests draw and read. */
export interface Drawing {
	readonly height: number;
	/** Before the plot; where there are none, no room is kept for them. */
	readonly ticks: readonly DrawnLabel[];
	/** After the plot, the names of its lines. */
	readonly ends: readonly DrawnLabel[];
	readonly paths: readonly DrawnPath[];
	readonly marks: readonly DrawnMark[];
	readonly texts: readonly DrawnText[];
}

/** An area of a map: its outline, its class of shade from 0 (none) to 5, and its name with its figure. */
export interface DrawnArea {
	readonly code: string;
	readonly d: string;
	readonly shade: number;
	readonly words: string;
}

/** A map as numbers, in units of its own box. */
export interface MapDrawing {
	readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
	readonly areas: readonly DrawnArea[];
}

/** Words down the side kept `apart` px from each other, from the top; none goes below `floor`. */
export function spacedLabels<L extends { readonly y: number }>(labels: readonly L[], floor: number, apart = 17): readonly L[] {
	const down: L[] = [];
	let last = -Infinity;
	for (const label of [...labels].sort((a, b) => a.y - b.y)) {
		last = Math.max(label.y, last + apart);
		down.push({ ...label, y: last });
	}
	let next = Math.max(floor, 0) + apart;
	return down
		.reverse()
		.map((label) => {
			next = Math.min(label.y, next - apart);
			return { ...label, y: next };
		})
		.reverse();
}

/** What must be said where an axis of points does not begin at 0; nothing where it does. */
export function axisNotes({ ticks }: Pick<Drawing, 'ticks'>): readonly string[] {
	const begins = ticks.some(({ words }) => /^0(\.0+)?%?$/.test(words));
	return begins || ticks.length === 0 ? [] : ['The axis does not begin at 0.'];
}

/** A number of a drawing to one decimal. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
