import { periodWords } from '#lib/format/periods.ts';
import { PLOT, spacedLabels, type Drawing, type DrawnLabel, type DrawnPath } from './drawing.ts';
import { HEIGHT, historyLine, type ControlLines, type HistoryLinePoint } from './history-line.ts';
import type { Ink } from './ink.ts';
import type { AxisBounds } from './value-scale.ts';

/** What a history is drawn from. */
export interface HistoryOf {
	/** Oldest first. */
	readonly points: readonly HistoryLinePoint[];
	/** How the end of each line is named: its own, then the others in their order. */
	readonly names: readonly string[];
	readonly print: (value: number) => string;
	/** A value as it is printed in the table, and said of a mark. */
	readonly exact?: (value: number) => string;
	readonly control?: ControlLines | undefined;
	readonly bounds?: AxisBounds;
}

const BOTTOM = HEIGHT - 30;
const OTHER_INKS: readonly Ink[] = ['line-2', 'line-3', 'line-4'];

/** Figures over time with 95% intervals, England, the standard in force, control limits, and other series; gaps left open, breaks ruled. */
export function historyDrawing({ points, names, print, exact = print, control, bounds = {} }: HistoryOf): Drawing {
	const drawn = historyLine(points, control, bounds);
	const of = names.length;
	const other = drawn.otherPoints.flatMap((series, at): DrawnLabel[] => {
		const last = series.at(-1);
		return last ? [{ y: last.y, words: `${names[at + 1] ?? ''} ${print(last.value)}` }] : [];
	});
	const own = { own: names[0] ?? '', england: 'England', standard: 'standard' };
	const ends = drawn.ends.map(({ kind, value, y }): DrawnLabel => ({ y, words: `${own[kind]} ${print(value)}`, strong: kind === 'own' }));
	return {
		height: HEIGHT,
		ticks: drawn.ticks.map(({ value, y }) => ({ y, words: print(value) })),
		ends: spacedLabels([...ends, ...other, ...controlLabels(drawn.control, control, print)], HEIGHT - 12),
		paths: [
			{
				ink: 'band',
				d: drawn.rebuilt.map(({ x, width }) => `M${x} ${drawn.top - 6}h${width}V${BOTTOM}h${-width}z`).join('')
			},
			...controlBand(drawn.control),
			{
				ink: 'rule',
				d: [...drawn.ticks.map(({ y }) => `M0 ${y}H${PLOT}`), ...drawn.years.map(({ x }) => `M${x} ${BOTTOM}v5`)].join('')
			},
			{ ink: 'cut', d: drawn.rules.map(({ x, y }) => `M${x} ${y + 4}V${BOTTOM}`).join('') },
			{ ink: 'england', d: drawn.england },
			{ ink: 'standard', d: drawn.standard },
			{ ink: 'whisker-none', d: drawn.whiskers },
			...drawn.others.map((d, at): DrawnPath => ({ ink: OTHER_INKS[at] ?? 'line-4', d })),
			{ ink: 'line-1', d: drawn.own }
		],
		marks: [
			...drawn.otherPoints.flatMap((series, at) =>
				series.map(({ x, y, value }) => ({ x, y, r: 3, as: { series: at + 1, of }, words: `${names[at + 1]}: ${exact(value)}` }))
			),
			...drawn.points.map(({ x, y, suspect, rebuilt, signal, value, starts, ends }) => ({
				x,
				y,
				r: 3.5,
				as: suspect ? ('suspect' as const) : rebuilt ? ('not-compared' as const) : { series: 0, of },
				words: `${periodWords({ starts, ends })}: ${exact(value)}`,
				...(signal ? { ring: true } : {})
			}))
		],
		texts: [
			...drawn.years.map(({ year, at }) => ({
				x: at,
				y: HEIGHT - 8,
				words: String(year),
				anchor: at > 96 ? ('end' as const) : ('middle' as const)
			})),
			...drawn.rules.map(({ words, at, y }) => ({ x: at, y, words: words ?? '', anchor: at > 70 ? ('end' as const) : ('start' as const) }))
		]
	};
}

type PlacedControl = ReturnType<typeof historyLine>['control'];

function controlBand(control: PlacedControl): readonly DrawnPath[] {
	if (!control) return [];
	const { from, to, lower, upper, mean } = control;
	return [
		{ ink: 'band', d: `M${from} ${upper}H${to}V${lower}H${from}z` },
		{ ink: 'limit', d: `M${from} ${upper}H${to}M${from} ${lower}H${to}` },
		{ ink: 'mean', d: `M${from} ${mean}H${to}` }
	];
}

function controlLabels(placed: PlacedControl, control: ControlLines | undefined, print: (value: number) => string): readonly DrawnLabel[] {
	if (!placed || !control) return [];
	return [
		{ y: placed.upper, words: `upper limit ${print(control.upper)}`, wide: true },
		{ y: placed.mean, words: `mean ${print(control.mean)}`, wide: true },
		{ y: placed.lower, words: `lower limit ${print(control.lower)}`, wide: true }
	];
}
