import { markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import type { Factor } from '#lib/domain/framework.ts';
import { comparedSlots } from '#lib/format/compared.ts';
import { numberText } from '#lib/format/numbers.ts';
import { decimalsToTellApart, valueTextWith } from '#lib/format/values.ts';
import type { Compared } from '#lib/server/queries/comparison/compared-with.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { versusWords } from './versus.ts';

/** One published figure of the place, with all that its card says and draws. */
export interface Card {
	readonly indicator: string;
	readonly name: string;
	readonly factor: Factor;
	readonly period: string | null;
	readonly publisher: string;
	/** The figure as it is printed, what it counts, and the same as people ("about 7 in 10"); the last is empty where it is no share. */
	readonly value: string;
	readonly unit: string;
	readonly people: string;
	readonly mark: MarkName;
	/** Against England and the standard. */
	readonly sentences: readonly string[];
	/** How sure the difference from England is. */
	readonly howSure: string;
	/** Against its neighbours and those like it. */
	readonly beside: readonly string[];
	/** What the gap to the standard or to England is in people; empty where it is met or cannot be counted. */
	readonly gap: string;
	/** In the indicator's unit; better is to the right where `turned` is not set. */
	readonly line: {
		readonly own: number;
		readonly england: number | undefined;
		readonly standard: number | undefined;
		readonly others: readonly number[];
		readonly turned: boolean;
	};
}

/** What else a card is made of, by the indicator's id. */
export interface CardSources {
	readonly place: string;
	readonly england: ReadonlyMap<string, Compared>;
	readonly neighbours: ReadonlyMap<string, Compared>;
	readonly similar: ReadonlyMap<string, Compared>;
	readonly standardOf: (figure: IndicatorFigure) => number | undefined;
	readonly othersOf: (indicator: string) => readonly number[];
}

/** A share as people: "about 7 in 10", "about 1 in 40"; empty for nought and for what is no share. */
export function inPeople(value: number, { scale, kind }: Pick<IndicatorFigure, 'scale' | 'kind'>): string {
	const share = scale === 'percent' ? value / 100 : value;
	if (kind !== 'proportion' || scale === 'number' || !(share > 0) || share > 0.95) return '';
	return share < 0.08 ? `about 1 in ${numberText(1 / share)}` : `about ${Math.max(1, Math.round(share * 10))} in 10`;
}

function gapWords(figure: IndicatorFigure, compared: Compared | undefined): string {
	const [at, gap] = compared?.gaps.standard ? ['At the standard', compared.gaps.standard] : ['At England’s level', compared?.gaps.england];
	if (!gap || gap.met || gap.people < 1 || figure.numeratorIs === null) return '';
	const way = figure.polarity === 'high' ? 'more' : 'fewer';
	const range = gap.low === undefined || gap.high === undefined ? '' : ` (${numberText(gap.low)} to ${numberText(gap.high)})`;
	return `${at} there would be ${gap.approximate ? 'about ' : ''}${numberText(gap.people)} ${way}${range}: ${figure.numeratorIs}.`;
}

/** The card of a figure; `undefined` where the place has none, or England has none to set beside it. */
export function cardOf(figure: IndicatorFigure, sources: CardSources): Card | undefined {
	const { indicator, value, centre, starts, ends, polarity, suspect, scale, unit } = figure;
	if (value === null || centre === null || starts === null || ends === null || unit === null) return undefined;
	const decimals = decimalsToTellApart(value, centre, figure);
	const text = (one: number): string => valueTextWith(one, scale, decimals);
	const standard = sources.standardOf(figure);
	const verdict = suspect === null ? figure.verdict : 'not-compared';
	const area = sources.place;
	const { compared, whichWay, howSure } = comparedSlots({
		area,
		value,
		against: 'England',
		benchmark: centre,
		period: { starts, ends },
		printing: figure,
		polarity,
		verdict
	});
	return {
		indicator,
		name: figure.name,
		factor: figure.factor,
		period: figure.period,
		publisher: figure.publisher,
		value: text(value),
		unit: unit.replace(/^% /, ''),
		people: inPeople(value, figure),
		mark: markOf(figure.verdict, polarity, suspect !== null),
		sentences: [
			compared,
			whichWay,
			...(standard === undefined ? [] : [`The standard is ${text(standard)}.`]),
			...(suspect === null ? [] : [`This figure is shown, not counted: ${suspect}`])
		],
		howSure,
		beside: versusWords(
			[
				{ whom: 'its neighbours together', compared: sources.neighbours.get(indicator) },
				{ whom: 'the ten CCGs most like it', compared: sources.similar.get(indicator) }
			],
			text
		),
		gap: gapWords(figure, sources.england.get(indicator)),
		line: { own: value, england: centre, standard, others: sources.othersOf(indicator), turned: polarity === 'low' }
	};
}
