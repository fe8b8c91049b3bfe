import type { Polarity } from '#lib/domain/indicator.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { whenWords, type Days } from './periods.ts';
import { decimalsToTellApart, valueTextWith, type Printing, type ReadingLevel } from './values.ts';

/** A figure and what it is held against: everything that the four slots of a sentence are filled from. */
export interface Compared {
	/** Whose figure it is, as a sentence has it: "Kernow". */
	readonly area: string;
	readonly value: number;
	/** What it is compared with, as a sentence has it: "England", "the standard". */
	readonly against: string;
	readonly benchmark: number;
	readonly period: Days;
	readonly printing: Printing;
	/** What the numbers count, after them: "per 1,000 people"; left out for percentages. */
	readonly unit?: string;
	readonly polarity: Polarity;
	readonly verdict: Verdict;
	readonly level?: ReadingLevel;
}

/** The four things a reader learns from a result, each a sentence, in reading order. */
export interface FourSlots {
	/** Compared with what, and when. */
	readonly compared: string;
	readonly whichWay: string;
	readonly howSure: string;
}

const WHICH_WAY: Readonly<Record<Exclude<Verdict, 'not-compared'>, (against: string) => string>> = {
	better: (against) => `That is better than ${against}.`,
	'possibly-better': (against) => `That is possibly better than ${against}.`,
	similar: (against) => `There is no clear difference from ${against}.`,
	'possibly-worse': (against) => `That is possibly worse than ${against}.`,
	worse: (against) => `That is worse than ${against}.`,
	higher: (against) => `That is higher than ${against}; neither way is better.`,
	lower: (against) => `That is lower than ${against}; neither way is better.`
};

const HOW_SURE: Readonly<Record<Verdict, string>> = {
	better: 'The difference is too large to be chance.',
	'possibly-better': 'The difference is probably not chance, but we are not certain.',
	similar: 'The difference could be chance.',
	'possibly-worse': 'The difference is probably not chance, but we are not certain.',
	worse: 'The difference is too large to be chance.',
	higher: 'The difference is too large to be chance.',
	lower: 'The difference is too large to be chance.',
	'not-compared': 'The source does not say how sure the figure is, so the difference could be chance.'
};

/** Which way the bare numbers differ, with what is good about it, for a figure of which nothing says how sure it is. */
function bareDirection({ value, benchmark, polarity, against }: Compared): string {
	const [own, other] = [roundedTo9(value), roundedTo9(benchmark)];
	if (own === other) return `That is the same as ${against}.`;
	const side = own > other ? 'higher' : 'lower';
	const good = polarity === 'none' ? 'neither way is better' : `${polarity === 'high' ? 'higher' : 'lower'} is better`;
	return `That is ${side} than ${against}; ${good}.`;
}

/** The figure's four slots; throws where the area, the comparison or a number is missing, so that no sentence has a hole. */
export function comparedSlots(figure: Compared): FourSlots {
	const { area, value, against, benchmark, period, printing, unit, verdict, level } = figure;
	if (area.trim() === '' || against.trim() === '')
		throw new Error('A comparison needs the name of the area and of what it is compared with.');
	const decimals = decimalsToTellApart(value, benchmark, printing, level);
	const own = valueTextWith(value, printing.scale, decimals);
	const other = valueTextWith(benchmark, printing.scale, decimals);
	return {
		compared: `${whenWords(period)} the figure for ${area} was ${own}${unit ? ` ${unit}` : ''}, against ${other} for ${against}.`,
		whichWay: verdict === 'not-compared' ? bareDirection(figure) : WHICH_WAY[verdict](against),
		howSure: HOW_SURE[verdict]
	};
}

/** "Between April 2014 and March 2015 the figure for Kernow was 60%, against 45% for England. That is better than England. The difference is too large to be chance." */
export function comparedInWords(figure: Compared): string {
	const { compared, whichWay, howSure } = comparedSlots(figure);
	return `${compared} ${whichWay} ${howSure}`;
}

/** "Lower is better", "Higher is better", "No better or worse": beside an indicator's name. */
export function polarityWords(polarity: Polarity): string {
	return { high: 'Higher is better', low: 'Lower is better', none: 'No better or worse' }[polarity];
}
