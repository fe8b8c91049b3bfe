import type { Chart } from '#lib/charts/chart.ts';
import { funnelPlot, type FunnelMark } from '#lib/charts/funnel-plot.ts';
import type { MarkName } from '#lib/charts/marks/shape.ts';
import type { Band } from '#lib/domain/statistics/band.ts';
import { numberText } from '#lib/format/numbers.ts';
import { counted } from '#lib/format/words.ts';
import { funnelFigures, outsideOf, type FunnelFigures, type FunnelPoint } from './funnel-figures.ts';
import { printerOf } from './printed.ts';
import { boundsOf, subtitleOf, type Subject } from './subject.ts';

const SIDES = ['below', 'inside', 'above'] as const;

function markOf(side: Band, polarity: Subject['indicator']['polarity']): MarkName {
	if (side === 1) return polarity === 'none' ? 'level' : 'similar';
	if (polarity === 'none') return side === 2 ? 'higher' : 'lower';
	return (side === 2) === (polarity === 'high') ? 'better' : 'worse';
}

/** CCGs by how many people were counted, between limits that chance and the usual spread would leave them; `undefined` without counts. */
export function funnelChart(subject: Subject): Chart | undefined {
	const found = funnelFigures(subject);
	return found && chartOf(subject, found);
}

function chartOf(subject: Subject, found: FunnelFigures): Chart {
	const { indicator, source, chosen } = subject;
	const [print, exact] = [printerOf(indicator, 'public'), printerOf(indicator, 'board')];
	const limitsOf = ({ people }: FunnelPoint): string => {
		const limits = found.limits(people, 0.95, true);
		return limits ? `${exact(limits.lower)} to ${exact(limits.upper)}` : 'none';
	};
	const marks = found.points.map(({ figure, people, value, side }): FunnelMark => ({
		words: `${figure.short}: ${exact(value)}, ${numberText(people)} counted`,
		people,
		value,
		mark: markOf(side, indicator.polarity),
		chosen: chosen.has(figure.code)
	}));
	const target = found.targetIs === 'England' ? 'England' : 'standard';
	return {
		id: 'funnel',
		title: titleOf(found),
		subtitle: `${subtitleOf(subject)} Across: ${indicator.denominatorIs ?? 'people counted'}.`,
		summary: summaryOf(subject, found),
		drawing: funnelPlot({
			points: marks,
			curves: [
				{ ink: 'limit', at: (n) => found.limits(n, 0.95, false) },
				{ ink: 'axis', at: (n) => found.limits(n, 0.95, true), words: '95% limits' },
				{ ink: 'mean', at: (n) => found.limits(n, 0.998, true), words: '99.8% limits' }
			],
			target: {
				value: found.target,
				words: `${target} ${print(found.target)}`,
				ink: found.targetIs === 'England' ? 'england' : 'standard'
			},
			bounds: boundsOf(indicator),
			print,
			printPeople: (n) => numberText(n)
		}),
		key: [
			{ ink: 'limit', words: '95% limits of chance alone' },
			{ ink: 'axis', words: '95% limits with the usual spread between CCGs' },
			{ ink: 'mean', words: 'the same at 99.8%' }
		],
		notes: [
			`CCGs spread ${numberText(found.phi, 1)} times as widely (phi) as chance alone would have them; tau squared is ${numberText(found.tau2, 4)}. The way this is worked out errs on the low side, so a phi below 1 is no sign of too little spread. Marks are judged by the wider 95% limits.`
		],
		table: {
			caption: `${subtitleOf(subject)} Limits about ${found.targetIs}, ${exact(found.target)}.`,
			columns: [
				{ name: 'CCG' },
				{ name: 'People counted', number: true },
				{ name: 'Value', number: true },
				{ name: '95% limits, with usual spread', number: true },
				{ name: 'Against the limits' }
			],
			codes: found.points.map(({ figure }) => figure.code),
			rows: found.points.map((point) => [
				point.figure.short,
				numberText(point.people),
				exact(point.value),
				limitsOf(point),
				SIDES[point.side]
			])
		},
		source
	};
}

function titleOf(found: FunnelFigures): string {
	const { above, below } = outsideOf(found, { polarity: 'none' });
	return above + below === 0
		? 'No CCG lies outside the funnel'
		: `${counted(above + below, 'CCG')} outside the funnel: ${above} above, ${below} below`;
}

function summaryOf({ indicator }: Subject, found: FunnelFigures): string {
	const { above, below } = outsideOf(found, indicator);
	const around = found.targetIs === 'England' ? 'England’s figure' : 'the standard';
	const good = { high: 'Higher is better.', low: 'Lower is better.', none: 'Neither way is better.' }[indicator.polarity];
	return `Of ${counted(found.points.length, 'CCG')}, ${above} lie above and ${below} below what chance and the usual spread around ${around} would explain. ${good}`;
}
