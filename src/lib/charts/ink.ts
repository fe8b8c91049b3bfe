import type { MarkName } from './marks/shape.ts';

/** How something is drawn: fill, stroke, its width in px, dashes and round ends. */
export interface Stroke {
	readonly fill?: string;
	readonly stroke?: string;
	readonly width?: number;
	readonly dash?: string;
	readonly round?: boolean;
}

/** The colours of the site that pictures use; a test holds them to the style sheet's. */
export const COLOURS = {
	ink: '#212b32',
	'ink-2': '#4c6272',
	rule: '#d8dde0',
	card: '#ffffff',
	brand: '#12436d',
	better: '#12436d',
	similar: '#8a8a8a',
	worse: '#da5a0b',
	'no-judgement': '#4c6272',
	'series-1': '#12436d',
	'series-2': '#da5a0b',
	'series-3': '#9b7ccb',
	'series-4': '#118c7b',
	'map-1': '#e3ecf3',
	'map-2': '#b3ccdf',
	'map-3': '#7fa8c9',
	'map-4': '#4377a6',
	'map-5': '#12436d',
	'spread-all': '#e8ecee',
	'spread-half': '#c9d1d6'
} as const;

const line = (stroke: keyof typeof COLOURS, width: number, dash?: string): Stroke => ({
	stroke: COLOURS[stroke],
	width,
	...(dash ? { dash } : {})
});

/** Lines and surfaces of charts by what they say; the style sheet has a class `i-` of each. */
export const INKS = {
	rule: line('rule', 1),
	axis: line('ink-2', 1.5),
	england: line('ink', 1.5),
	standard: line('ink', 1.5, '5 3'),
	limit: line('ink-2', 1.5, '2 3'),
	mean: line('ink-2', 1),
	cut: line('ink-2', 1.5),
	leader: line('ink', 1),
	frame: { fill: COLOURS['spread-all'], stroke: COLOURS.ink, width: 2 },
	band: { fill: COLOURS['spread-all'] },
	'band-half': { fill: COLOURS['spread-half'] },
	signal: line('ink', 1.5),
	dots: { stroke: COLOURS.brand, width: 5, round: true },
	'whisker-better': line('better', 1.6),
	'whisker-similar': line('similar', 1.6),
	'whisker-worse': line('worse', 1.6),
	'whisker-none': line('ink-2', 1.6),
	'line-1': line('series-1', 2.5),
	'line-2': line('series-2', 2),
	'line-3': line('series-3', 2),
	'line-4': line('series-4', 2)
} as const satisfies Readonly<Record<string, Stroke>>;
export type Ink = keyof typeof INKS;

const solid = (colour: keyof typeof COLOURS): Stroke => ({ fill: COLOURS[colour], stroke: COLOURS[colour], width: 1.4 });
const hollow = (colour: keyof typeof COLOURS): Stroke => ({ fill: COLOURS.card, stroke: COLOURS[colour], width: 1.4 });

/** The colours of marks of judgement. */
export const MARK_INKS: Readonly<Record<MarkName, Stroke>> = {
	better: solid('better'),
	'possibly-better': hollow('better'),
	similar: solid('similar'),
	'possibly-worse': hollow('worse'),
	worse: solid('worse'),
	higher: solid('no-judgement'),
	lower: solid('no-judgement'),
	level: solid('no-judgement'),
	'not-compared': hollow('no-judgement'),
	suspect: { stroke: COLOURS['no-judgement'], width: 2.4 }
};

/** The line of an interval, by the mark of its figure. */
export function whiskerInk(mark: MarkName): Ink {
	if (mark === 'better' || mark === 'possibly-better') return 'whisker-better';
	if (mark === 'worse' || mark === 'possibly-worse') return 'whisker-worse';
	return mark === 'similar' ? 'whisker-similar' : 'whisker-none';
}

/** The fill of a class of shade, white for none. */
export function shadeFill(shade: number): string {
	return shade === 0 ? COLOURS.card : COLOURS[`map-${shade}` as keyof typeof COLOURS];
}
