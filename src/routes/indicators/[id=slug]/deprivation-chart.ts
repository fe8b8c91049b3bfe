import type { Chart } from '#lib/charts/chart.ts';
import { scatter } from '#lib/charts/scatter.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import { shortName } from '#lib/format/names.ts';
import { counted } from '#lib/format/words.ts';
import type { GradientPlace, IndicatorGradient } from '#lib/server/queries/gradients.ts';
import { printerOf } from './printed.ts';
import { benchmarksOf, boundsOf, subtitleOf, type Subject } from './subject.ts';

/** Every CCG by how deprived its people are, with the line between the two ends; places, not people. */
export function deprivationChart(subject: Subject, gradient: IndicatorGradient, places: readonly GradientPlace[]): Chart | undefined {
	const { indicator, figures, chosen, source } = subject;
	const fit = fitOf(places);
	if (!fit) return undefined;
	const [print, exact] = [printerOf(indicator, 'public'), printerOf(indicator, 'board')];
	const marks = new Map(figures.map(({ code, mark }) => [code, mark]));
	const clear = gradient.lower > 0 || gradient.upper < 0;
	const way = gradient.slope > 0 ? 'higher' : 'lower';
	const index = `Index of Multiple Deprivation ${gradient.year}`;
	const limits = `95% interval ${signed(gradient.lower, exact)} to ${signed(gradient.upper, exact)}`;
	const relative = gradient.relative === undefined ? '' : `, ${shareText(Math.abs(gradient.relative))} of the middle of the line`;
	return {
		id: 'deprivation',
		title:
			clear && gradient.stands ? `Figures are ${way} where people are more deprived` : 'No clear line from less to more deprived places',
		subtitle: `${subtitleOf(subject)} Across: ${index}, by share of people.`,
		summary: `From the least to the most deprived end the line ${gradient.slope > 0 ? 'rises' : 'falls'} by ${exact(Math.abs(gradient.slope))} (${limits})${relative}. ${clear && gradient.stands ? 'That is more than chance.' : 'It could be chance.'}`,
		drawing: scatter({
			points: places.map(({ code, at, value, name }) => ({
				at,
				value,
				words: `${shortName(name)}: ${exact(value)}`,
				mark: marks.get(code) ?? 'not-compared',
				chosen: chosen.has(code)
			})),
			fit,
			lines: benchmarksOf(subject),
			bounds: boundsOf(indicator),
			print,
			ends: ['least deprived', 'most deprived']
		}),
		key: [{ ink: 'line-2', words: 'line fitted to CCGs, by their people' }],
		notes: ['This describes places, not people, and must not excuse a gap. It is never put into scores.'],
		table: {
			caption: `${subtitleOf(subject)} ${counted(places.length, 'CCG')}, the least deprived first.`,
			columns: [
				{ name: 'CCG' },
				{ name: 'Share of people less deprived', number: true },
				{ name: 'Value', number: true },
				{ name: 'Against places equally deprived', number: true }
			],
			codes: places.map(({ code }) => code),
			rows: places.map(({ name, at, value, residual }) => [shortName(name), shareText(at), exact(value), signed(residual, exact)])
		},
		source
	};
}

function signed(value: number, print: (value: number) => string): string {
	return value > 0 ? `+${print(value)}` : value === 0 ? numberText(0) : print(value);
}

/** The fitted line at both ends, from two places that it goes through; `undefined` where all stand at one. */
function fitOf(places: readonly GradientPlace[]): readonly [number, number] | undefined {
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last || first.at === last.at) return undefined;
	const [from, to] = [first.value - first.residual, last.value - last.residual];
	const slope = (to - from) / (last.at - first.at);
	return [from - slope * first.at, to + slope * (1 - last.at)];
}
