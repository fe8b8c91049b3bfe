import { scaleLinear } from 'd3-scale';
import { PLOT, spacedLabels, tenth, type Drawing, type DrawnLabel } from './drawing.ts';
import type { Ink } from './ink.ts';
import type { MarkName } from './marks/shape.ts';
import { valueScale, type AxisBounds } from './value-scale.ts';

/** An area on a funnel. */
export interface FunnelMark {
	readonly words: string;
	readonly people: number;
	readonly value: number;
	readonly mark: MarkName;
	readonly chosen: boolean;
}

/** A pair of curves: where an area of so many people may lie, and what their right end is called. */
export interface FunnelCurve {
	readonly ink: Ink;
	readonly at: (people: number) => { readonly lower: number; readonly upper: number } | undefined;
	/** Words at the right end of the upper curve; absent where none are wanted. */
	readonly words?: string;
}

/** What a funnel is drawn from. */
export interface FunnelOf {
	readonly points: readonly FunnelMark[];
	readonly curves: readonly FunnelCurve[];
	readonly target: { readonly value: number; readonly words: string; readonly ink: 'england' | 'standard' };
	readonly bounds: AxisBounds;
	readonly print: (value: number) => string;
	/** A number of people as it is printed on the axis. */
	readonly printPeople: (people: number) => string;
}

/** The height of the drawing in px, and how many steps a curve has. */
const HEIGHT = 330;
const STEPS = 80;
const BOTTOM = HEIGHT - 34;

/** Areas by how many people were counted and their value, with curves between which chance would leave them; curves leave off at the edge of the axis. */
export function funnelPlot({ points, curves, target, bounds, print, printPeople }: FunnelOf): Drawing {
	const across = scaleLinear([0, Math.max(...points.map((point) => point.people))], [0, PLOT - 16]).nice(5);
	const [, most = 1] = across.domain();
	const values = [...points.map(({ value }) => value), target.value];
	const { y, ticks, from } = valueScale(values, [BOTTOM, 12], bounds);
	const top = Math.max(...ticks, ...values);
	const least = Math.min(...points.map((point) => point.people)) / 2;
	const steps = Array.from({ length: STEPS }, (_, at) => least + (most - least) * (at / (STEPS - 1)) ** 2);
	const side = ({ at }: FunnelCurve, end: 'lower' | 'upper'): string =>
		curveOf(
			steps.map((n) => {
				const value = at(n)?.[end];
				return value === undefined || value < from || value > top ? undefined : `${tenth(across(n))} ${y(value)}`;
			})
		);
	const names = curves.flatMap((curve): DrawnLabel[] => {
		const limits = curve.words === undefined ? undefined : curve.at(most);
		return limits && limits.upper <= top ? [{ y: y(limits.upper), words: curve.words! }] : [];
	});
	return {
		height: HEIGHT,
		ticks: ticks.map((value) => ({ y: y(value), words: print(value) })),
		ends: spacedLabels([...names, { y: y(target.value), words: target.words, strong: true }], BOTTOM),
		paths: [
			{ ink: 'rule', d: ticks.map((value) => `M0 ${y(value)}H${PLOT}`).join('') },
			{ ink: target.ink, d: `M0 ${y(target.value)}H${PLOT}` },
			...curves.map((curve) => ({ ink: curve.ink, d: side(curve, 'lower') + side(curve, 'upper') }))
		],
		marks: [...points]
			.sort((a, b) => Number(a.chosen) - Number(b.chosen))
			.map(({ words, people: n, value, mark, chosen }) => ({
				x: tenth(across(n) / 10),
				y: y(value),
				r: chosen ? 5.5 : 4,
				as: mark,
				words,
				...(chosen ? { chosen } : {})
			})),
		texts: across.ticks(5).map((n, at) => ({
			x: tenth(across(n) / 10),
			y: BOTTOM + 20,
			words: printPeople(n),
			anchor: n === 0 ? ('start' as const) : n === most ? ('end' as const) : ('middle' as const),
			wide: at % 2 === 1
		}))
	};
}

/** A line through places in a row; where one is missing the line leaves off. */
function curveOf(places: readonly (string | undefined)[]): string {
	return places.map((place, at) => (place === undefined ? '' : `${places[at - 1] === undefined ? 'M' : 'L'}${place}`)).join('');
}
