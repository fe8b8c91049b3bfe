import type { Chart } from '#lib/charts/chart.ts';
import { hexDrawing, outlineDrawing } from '#lib/charts/country-drawing.ts';
import type { Hexes } from '#lib/charts/country-maps.ts';
import type { Outline } from '#lib/charts/outlines.ts';
import { valueClasses } from '#lib/charts/value-classes.ts';
import { counted } from '#lib/format/words.ts';
import { decimalsAt } from '#lib/format/values.ts';
import { missingWords } from '#lib/format/reasons.ts';
import type { PlacedFigure } from './placed.ts';
import { printerOf } from './printed.ts';
import { regionWords, byRegion } from './regions.ts';
import { subtitleOf, type Subject } from './subject.ts';

/** What a map is drawn on: hexagons with a sentence on who laid them out, or true outlines. */
export type Ground = { readonly hexes: Hexes } | { readonly outlines: readonly Outline[] };

const OUTLINES_FROM = 'Contains OS data © Crown copyright and database right. Boundaries: Office for National Statistics.';

/** Every CCG on a map, darker where the value is higher, in five classes of about as many CCGs. */
export function mapChart(subject: Subject, ground: Ground): Chart {
	const { indicator, figures, source } = subject;
	const exact = printerOf(indicator, 'board');
	const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
	const classes = valueClasses(values, exact, decimalsAt(indicator.decimals, 'board') + (indicator.scale === 'share' ? 2 : 0));
	const textOf = (figure: PlacedFigure): string =>
		figure.value === null ? missingWords(figure.missing ?? 'not-available') : exact(figure.value);
	const said = new Map(
		figures.map((figure) => [
			figure.code,
			{ shade: figure.value === null ? 0 : classes.of(figure.value), words: `${figure.short}: ${textOf(figure)}` }
		])
	);
	const hexes = 'hexes' in ground;
	const missing = figures.length - values.length;
	const good = { high: 'higher and better', low: 'higher and worse', none: 'higher; neither way is better' }[indicator.polarity];
	return {
		id: hexes ? 'hexagons' : 'geographic-map',
		title: hexes ? 'One hexagon, one CCG' : 'CCGs on the map',
		subtitle: `${subtitleOf(subject)} Darker is ${good}.`,
		summary: summaryOf(subject, exact),
		drawing: hexes ? hexDrawing(ground.hexes, said) : outlineDrawing(ground.outlines, said),
		key: [
			...classes.words.map((words, at) => ({ shade: at + 1, words })),
			...(missing > 0 ? [{ shade: 0, words: `no figure: ${counted(missing, 'CCG')}` }] : [])
		],
		notes: [hexes ? ground.hexes.basis : OUTLINES_FROM],
		table: {
			caption: subtitleOf(subject),
			columns: [{ name: 'CCG' }, { name: 'Region' }, { name: 'Value', number: true }],
			codes: figures.map(({ code }) => code),
			rows: figures.map((figure) => [figure.short, figure.regionName, textOf(figure)])
		},
		source
	};
}

function summaryOf({ figures }: Subject, print: (value: number) => string): string {
	const values = figures.flatMap(({ value, counts }) => (value === null || !counts ? [] : [value]));
	const run = `CCGs run from ${print(Math.min(...values))} to ${print(Math.max(...values))}.`;
	return `${run} ${regionWords(byRegion(figures), print)}`.trim();
}
