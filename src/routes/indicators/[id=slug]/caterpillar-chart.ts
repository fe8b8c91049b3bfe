import { caterpillar } from '#lib/charts/caterpillar.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { axisNotes } from '#lib/charts/drawing.ts';
import { MARK_WORDS } from '#lib/charts/marks/words.ts';
import { listWords, ordinal } from '#lib/format/words.ts';
import { chanceWords, reliabilityWords } from './chance.ts';
import { beyondChance, standardFor } from './finding.ts';
import { countMarks, countMet, type PlacedFigure } from './placed.ts';
import { printerOf } from './printed.ts';
import { benchmarksOf, boundsOf, intervalText, subtitleOf, type Subject } from './subject.ts';

/** More chosen CCGs than these are not told one by one. */
const MOST_TOLD = 3;

/** All CCGs that have a figure, in order, with their intervals; where no direction is good, from the highest, without places. */
export function caterpillarChart(subject: Subject): Chart {
	const { indicator, standing, figures, chosen, areas, source } = subject;
	const [print, exact] = [printerOf(indicator, 'public'), printerOf(indicator, 'board')];
	const held = figures.filter(({ value }) => value !== null);
	const points = held.map(({ code, short, value, lower, upper, mark }) => ({
		name: short,
		value: value!,
		lower: lower ?? undefined,
		upper: upper ?? undefined,
		mark,
		chosen: chosen.has(code),
		named: areas.includes(code)
	}));
	const ends = indicator.polarity === 'low' ? (['lowest', 'highest'] as const) : (['highest', 'lowest'] as const);
	const limits = held.some(({ lower }) => lower !== null) ? 'Line: 95% interval.' : 'The source gives no intervals.';
	const drawing = caterpillar({ points, lines: benchmarksOf(subject), bounds: boundsOf(indicator), print, exact, ends });
	return {
		id: 'caterpillar',
		title: titleOf(subject, held),
		subtitle: `${subtitleOf(subject)} ${limits}`,
		summary: summaryOf(subject, held),
		drawing,
		key: [...countMarks(figures)].map(([mark, n]) => ({ mark, words: `${MARK_WORDS[mark]} ${n}` })),
		notes: [
			...axisNotes(drawing),
			...[[chanceWords(figures, indicator.polarity), reliabilityWords(standing)].join(' ').trim()].filter((note) => note !== '')
		],
		table: {
			caption: subtitleOf(subject),
			columns: [{ name: 'CCG' }, { name: 'Value', number: true }, { name: '95% interval', number: true }, { name: 'Against England' }],
			codes: held.map(({ code }) => code),
			rows: held.map((figure) => [figure.short, exact(figure.value!), intervalText(figure, exact), MARK_WORDS[figure.mark]])
		},
		source
	};
}

function titleOf({ indicator, standing }: Subject, held: readonly PlacedFigure[]): string {
	const print = printerOf(indicator, 'public');
	const standard = standardFor(indicator, standing);
	if (standard) {
		const { met, of } = countMet(held, standard);
		return `${met} of ${of} CCGs met the standard of ${print(standard.value)}`;
	}
	const values = held.filter(({ counts }) => counts).map(({ value }) => value!);
	if (values.length === 0) return 'No figure counts';
	return `CCGs run from ${print(Math.min(...values))} to ${print(Math.max(...values))}`;
}

function summaryOf({ indicator, areas }: Subject, held: readonly PlacedFigure[]): string {
	const print = printerOf(indicator, 'public');
	const counting = held.filter(({ counts }) => counts);
	const [first, last] = [counting[0], counting.at(-1)];
	if (!first || !last) return 'No figure counts.';
	const told = counting.filter(({ code }) => areas.includes(code)).slice(0, MOST_TOLD);
	const own = told.map(({ short, value, place }) => `${short} has ${print(value!)}${place === undefined ? '' : `, ${ordinal(place)}`}`);
	const run =
		first === last
			? `Only ${first.short} has a figure, ${print(first.value!)}.`
			: `${counting.length} CCGs run from ${first.short} with ${print(first.value!)} to ${last.short} with ${print(last.value!)}.`;
	return [run, beyondChance(held), ...(own.length > 0 ? [`${listWords(own)}.`] : [])].join(' ');
}
