import { scaleLinear } from 'd3-scale';
import { valueScale, type AxisBounds } from './value-scale.ts';

/** A period of a history: its days, and what is held of it in the indicator’s unit. */
export interface HistoryLinePoint {
	readonly starts: string;
	readonly ends: string;
	readonly value: number | undefined;
	readonly lower: number | undefined;
	readonly upper: number | undefined;
	readonly england: number | undefined;
	readonly standard: number | undefined;
	/** Put together from areas before it. */
	readonly rebuilt: boolean;
	/** Shown, not counted. */
	readonly suspect: boolean;
	/** A break before this period, in a word or two; the line is cut there. */
	readonly rule: string | undefined;
	/** What other series have for it, in their order. */
	readonly others?: readonly (number | undefined)[];
	/** Whether it is unlike the rest of its control chart. */
	readonly signal?: boolean;
}

/** The lines of a control chart, and the days of the first and the last period that they are drawn from. */
export interface ControlLines {
	readonly mean: number;
	readonly lower: number;
	readonly upper: number;
	readonly starts: string;
	readonly ends: string;
}

/** The box of the drawing; its width is stretched. */
export const WIDTH = 1000;
export const HEIGHT = 300;
const BOTTOM = HEIGHT - 30;
const MOST_YEARS = 8;
/** Rows for the words of rules, one below the other, and the height of a row in px. */
const ROWS = 4;
const ROW = 15;

const round = (value: number): number => Math.round(value * 10) / 10;
const days = (day: string): number => Date.parse(day) / 86_400_000;
const middle = ({ starts, ends }: HistoryLinePoint): number => (days(starts) + days(ends)) / 2;

/** Where everything of a history stands: x from 0 to `WIDTH` (points and words in per cent), y in px from the top. The axis holds 0, unless all lies close together far from it, and every interval. */
export function historyLine(points: readonly HistoryLinePoint[], control?: ControlLines, bounds: AxisBounds = {}) {
	const all = [
		...points.flatMap(({ value, lower, upper, england, standard, others = [] }) => [value, lower, upper, england, standard, ...others]),
		...(control ? [inside(control.lower, bounds), inside(control.upper, bounds)] : [])
	];
	const held = all.filter((value) => value !== undefined);
	const ruled = points.filter(({ rule }) => rule !== undefined);
	const top = 18 + ROW * Math.min(ROWS, ruled.length);
	const { y, ticks } = valueScale(held, [BOTTOM, top], bounds);
	const [from, to] = [Math.min(...points.map(({ starts }) => days(starts))), Math.max(...points.map(({ ends }) => days(ends)))];
	const across = scaleLinear([from, Math.max(to, from + 1)], [12, WIDTH - 12]);
	const x = (day: number): number => round(across(day));
	const silent = silencesIn(points);
	const line = (value: (point: HistoryLinePoint) => number | undefined, cut: boolean): string =>
		pathOf(
			points,
			(point) => {
				const own = value(point);
				return own === undefined ? undefined : `${x(middle(point))} ${y(own)}`;
			},
			(point) => silent.has(point) || (cut && point.rule !== undefined)
		);
	return {
		ticks: ticks.map((value) => ({ value, y: y(value) })),
		years: yearsBetween(from, to).map(({ year, day }) => ({ year, x: x(day), at: round(x(day) / 10) })),
		rebuilt: runsOf(points, ({ rebuilt }) => rebuilt || undefined).map(([first, last]) => ({
			x: x(days(first.starts)),
			width: round(x(days(last.ends)) - x(days(first.starts)))
		})),
		top,
		rules: ruled.map(({ rule, starts }, at) => ({
			words: rule,
			x: x(days(starts)),
			at: round(x(days(starts)) / 10),
			y: 12 + ROW * (at % ROWS)
		})),
		england: line(({ england }) => england, false),
		standard: standardPath(points, (day) => x(day), y),
		own: line(({ value, suspect }) => (suspect ? undefined : value), true),
		others: (points[0]?.others ?? []).map((_, at) => line(({ others }) => others?.[at], true)),
		otherPoints: (points[0]?.others ?? []).map((_, at) =>
			points.flatMap((point) => {
				const value = point.others?.[at];
				return value === undefined ? [] : [{ x: round(x(middle(point)) / 10), y: y(value), value, key: point.starts + point.ends }];
			})
		),
		control: control && {
			from: x(days(control.starts)),
			to: x(days(control.ends)),
			mean: y(control.mean),
			lower: y(inside(control.lower, bounds)),
			upper: y(inside(control.upper, bounds))
		},
		whiskers: points
			.map((point) =>
				point.lower === undefined || point.upper === undefined ? '' : `M${x(middle(point))} ${y(point.upper)}V${y(point.lower)}`
			)
			.join(''),
		points: points.flatMap((point) =>
			point.value === undefined
				? []
				: [
						{
							x: round(x(middle(point)) / 10),
							y: y(point.value),
							rebuilt: point.rebuilt,
							suspect: point.suspect,
							signal: point.signal ?? false,
							value: point.value,
							starts: point.starts,
							ends: point.ends,
							key: point.starts + point.ends
						}
					]
		),
		ends: endsOf(points).map((end) => ({ ...end, y: y(end.value) }))
	};
}

/** A line through the points that have a place, cut where one has none, where periods are left out, and where asked at a break. */
function pathOf(
	points: readonly HistoryLinePoint[],
	place: (point: HistoryLinePoint) => string | undefined,
	cuts: (point: HistoryLinePoint) => boolean
): string {
	let path = '';
	let drawing = false;
	for (const point of points) {
		const at = place(point);
		if (at !== undefined) path += `${drawing && !cuts(point) ? 'L' : 'M'}${at}`;
		drawing = at !== undefined;
	}
	return path;
}

/** The points before which the source left out periods: more than half as far again from the last as the nearest two are from each other. */
export function silencesIn<P extends Pick<HistoryLinePoint, 'ends'>>(points: readonly P[]): ReadonlySet<P> {
	const apart = points.slice(1).map((point, at) => days(point.ends) - days(points[at]!.ends));
	const usual = Math.min(...apart.filter((step) => step > 0));
	return new Set(points.filter((_, at) => at > 0 && apart[at - 1]! > 1.5 * usual));
}

/** Each standard as a level line over the periods in a row that it judges. */
function standardPath(points: readonly HistoryLinePoint[], x: (day: number) => number, y: (value: number) => number): string {
	return runsOf(points, ({ standard }) => standard)
		.map(([first, last]) => `M${x(days(first.starts))} ${y(first.standard!)}H${x(days(last.ends))}`)
		.join('');
}

/** The first and last of each run of points that have the same of something; those that have nothing of it are left out. */
function runsOf<T>(points: readonly HistoryLinePoint[], what: (point: HistoryLinePoint) => T | undefined) {
	const runs: [HistoryLinePoint, HistoryLinePoint][] = [];
	let before: T | undefined;
	for (const point of points) {
		const own = what(point);
		const last = runs.at(-1);
		if (own !== undefined && own === before && last) last[1] = point;
		else if (own !== undefined) runs.push([point, point]);
		before = own;
	}
	return runs;
}

/** The first of January of the years between two days, at most eight of them, evenly left out. */
function yearsBetween(from: number, to: number): readonly { readonly year: number; readonly day: number }[] {
	const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
	const first = yearOf(from - 1) + 1;
	const every = Math.max(1, Math.ceil((yearOf(to) - first + 1) / MOST_YEARS));
	return Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, at) => first + at)
		.filter((year) => (year - first) % every === 0)
		.map((year) => ({ year, day: Date.UTC(year, 0, 1) / 86_400_000 }));
}

/** The last value of each line that has one. */
function endsOf(points: readonly HistoryLinePoint[]) {
	const last = (kind: 'own' | 'england' | 'standard', value: (point: HistoryLinePoint) => number | undefined) => {
		const newest = points.map(value).findLast((one) => one !== undefined);
		return newest === undefined ? [] : [{ kind, value: newest }];
	};
	return [
		...last('own', ({ value }) => value),
		...last('england', ({ england }) => england),
		...last('standard', ({ standard }) => standard)
	];
}

/** A limit kept where values can be. */
function inside(value: number, { least = -Infinity, most = Infinity }: AxisBounds): number {
	return Math.min(most, Math.max(least, value));
}
