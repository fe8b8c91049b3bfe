import type { Chart, KeyEntry } from '#lib/charts/chart.ts';
import { axisNotes } from '#lib/charts/drawing.ts';
import { historyDrawing } from '#lib/charts/history-drawing.ts';
import { assurance } from '#lib/domain/statistics/assurance.ts';
import { polarityWords } from '#lib/format/compared.ts';
import { periodWords } from '#lib/format/periods.ts';
import { counted, listWords } from '#lib/format/words.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { controlOf, SIGNAL_WORDS, type Control } from './control.ts';
import { printerOf } from './printed.ts';
import { boundsOf } from './subject.ts';
import type { TimeLine, TimePoint } from './time-lines.ts';

/** What a chart over time is made of. */
export interface OverTime {
	readonly indicator: FoundIndicator;
	/** England first where it has figures, then CCGs. */
	readonly lines: readonly TimeLine[];
	readonly source: string;
	/** Fewest points to draw; two, so that there is a time to be over. */
	readonly least?: number;
}

const SHORT = 14;
const MONTH_DAYS = 31;

const isMonth = ({ starts, ends }: TimePoint): boolean => (Date.parse(ends) - Date.parse(starts)) / 86_400_000 < MONTH_DAYS;

/** The first CCG asked for, else England, as a control chart, with England and up to two more CCGs beside it; `undefined` with too few points. */
export function overTimeChart({ indicator, lines, source, least = 2 }: OverTime): Chart | undefined {
	const areas = lines.filter(({ name }) => name !== 'England');
	const own = areas[0] ?? lines[0];
	const held = own?.points.filter(({ value }) => value !== undefined) ?? [];
	if (!own || held.length < least) return undefined;
	const others = areas.slice(1);
	const control = controlOf(own.points);
	const counts = own.counts;
	const printing = counts ? { ...indicator, scale: 'number' as const, decimals: 0 } : indicator;
	const [print, exact] = [printerOf(printing, 'public'), printerOf(printing, 'board')];
	const ends = counts ? 'counts of single months' : (indicator.unit ?? 'no unit');
	const span = periodWords({ starts: own.points[0]!.starts, ends: own.points.at(-1)!.ends });
	const subtitle = `${indicator.name}, ${ends}, ${listWords([own, ...others].map(({ name }) => name))}, ${span}.`;
	const inPeriod = (line: TimeLine, period: string) => line.points.find((point) => point.period === period);
	const drawing = historyDrawing({
		points: own.points.map((point) => ({
			...point,
			value: point.shown,
			signal: control.signals.has(point.period),
			others: others.map((line) => inPeriod(line, point.period)?.value)
		})),
		names: [own, ...others].map(({ name }, at) => (name.length > SHORT ? `CCG ${at + 1}` : name)),
		print,
		exact,
		control: control.lines,
		bounds: counts ? { least: 0 } : boundsOf(indicator)
	});
	return {
		id: 'over-time',
		title: titleOf(own.name, held, exact),
		subtitle,
		summary: summaryOf(indicator, own, held, control, exact),
		drawing,
		key: keyOf([own, ...others], own.points, control),
		notes: [...axisNotes(drawing), ...notesOf(own, control)],
		table: {
			caption: subtitle,
			columns: [
				{ name: 'Period' },
				...[own, ...others].map(({ name }) => ({ name, number: true })),
				...(own.points.some(({ england }) => england !== undefined) ? [{ name: 'England', number: true }] : []),
				...(own.points.some(({ standard }) => standard !== undefined) ? [{ name: 'Standard', number: true }] : []),
				{ name: `${own.name}: signal` }
			],
			rows: own.points.map((point) => [
				periodWords(point),
				...[own, ...others].map((line) => textOf(inPeriod(line, point.period)?.shown, exact)),
				...(own.points.some(({ england }) => england !== undefined) ? [textOf(point.england, exact)] : []),
				...(own.points.some(({ standard }) => standard !== undefined) ? [textOf(point.standard, exact)] : []),
				signalText(point, control)
			])
		},
		source
	};
}

const textOf = (value: number | undefined, print: (value: number) => string): string => (value === undefined ? 'none held' : print(value));

function signalText({ period, value, suspect }: TimePoint, { lines, signals }: Control): string {
	if (suspect) return 'shown, not counted';
	if (value === undefined) return 'none';
	if (!lines) return 'not tested';
	return SIGNAL_WORDS[signals.get(period) ?? 'Common Cause'];
}

function titleOf(name: string, held: readonly TimePoint[], print: (value: number) => string): string {
	const [first, last] = [held[0]!.value!, held.at(-1)!.value!];
	if (held.length === 1) return `${name} has one figure, ${print(last)}`;
	if (print(first) === print(last)) return `${name} ends where it began, at ${print(last)}`;
	return `${name} ${last > first ? 'rose' : 'fell'} from ${print(first)} to ${print(last)}`;
}

function summaryOf(
	indicator: FoundIndicator,
	own: TimeLine,
	held: readonly TimePoint[],
	control: Control,
	print: (value: number) => string
): string {
	const [first, last] = [held[0]!, held.at(-1)!];
	const cut = own.points.slice(1).some((point) => point.cut);
	const way =
		held.length === 1
			? 'the only figure held'
			: print(first.value!) === print(last.value!)
				? `the same as in ${periodWords(first)}`
				: `${last.value! > first.value! ? 'up' : 'down'} from ${print(first.value!)} in ${periodWords(first)}`;
	const england = last.england === undefined ? '' : `, against ${print(last.england)} for England`;
	const unlike = control.lines
		? ` ${counted(control.signals.size, 'point')} of ${control.count} ${control.signals.size === 1 ? 'is' : 'are'} unlike its usual range.`
		: ' There are too few points to say what is usual.';
	const assured = control.lines ? assurance(control.lines, last.standard, indicator.polarity) : undefined;
	const standard = assured === undefined ? '' : ` Against the standard it ${ASSURED[assured]}.`;
	return `${own.name} had ${print(last.value!)} in ${periodWords(last)}, ${way}${england}. ${polarityWords(indicator.polarity)}.${cut ? ' The two are not counted alike.' : ''}${unlike}${standard}`;
}

const ASSURED = {
	'consistently passes': 'passes, and will go on to pass as things are',
	'consistently fails': 'fails, and will go on to fail as things are',
	inconsistent: 'may pass or fail by chance'
} as const;

function keyOf(lines: readonly TimeLine[], points: readonly TimePoint[], control: Control): readonly KeyEntry[] {
	return [
		...lines.map(({ name }, series): KeyEntry => ({ series: { series, of: lines.length }, words: name })),
		...(points.some(({ england }) => england !== undefined) ? [{ ink: 'england' as const, words: 'England' }] : []),
		...(points.some(({ standard }) => standard !== undefined) ? [{ ink: 'standard' as const, words: 'standard in force' }] : []),
		...(control.lines
			? [
					{ ink: 'limit' as const, words: 'limits of the usual range' },
					{ ink: 'mean' as const, words: 'mean' }
				]
			: []),
		...(control.signals.size > 0 ? [{ ring: true as const, words: 'ringed: unlike the usual range' }] : []),
		...(points.some(({ rebuilt }) => rebuilt) ? [{ mark: 'not-compared' as const, words: 'rebuilt from CCGs before' }] : [])
	];
}

function notesOf(own: TimeLine, { lines, trial, count }: Control): readonly string[] {
	const newest = own.points.at(-1)!;
	const limits = !lines
		? 'No limits are drawn: fewer than eight points in a row are counted alike, or their years overlap.'
		: `Limits: 2.66 average moving ranges from the mean (XmR), great leaps left out, from ${counted(count, 'point')} since the last break${trial ? '; on trial, since they are fewer than twelve' : ''}.`;
	return [limits, ...(isMonth(newest) ? ['Months are not adjusted for the season, so a signal may be winter or summer.'] : [])];
}
