import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';
import { compare } from '#lib/domain/statistics/compare.ts';
import { seFromLimits } from '#lib/domain/statistics/standard-error.ts';
import { wilson } from '#lib/domain/statistics/wilson.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import { missingWords } from '#lib/format/reasons.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { aboutFigure, historyLink, rangeIn, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

/** A figure of which all that an example needs is there. */
type Full = IndicatorFigure & { readonly value: number; readonly lower: number; readonly upper: number };

const isFull = (figure: IndicatorFigure): figure is Full => figure.value !== null && figure.lower !== null && figure.upper !== null;

/** A figure that is missing, with its reason. */
export function missing({ figures, shown }: Held): Worked | undefined {
	const figure = figures.find((one) => one.missing !== null && one.standing === 'scored') ?? figures.find((one) => one.missing !== null);
	if (!figure?.missing) return undefined;
	const last = figure.lastValue === null ? [] : [['Last value held', toldIn(figure.unit, figure)(figure.lastValue)] as const];
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [['Reason, from the closed list', missingWords(figure.missing)], ...last],
		asks: [],
		says: 'The figure takes no part in any score of this edition, and counts against coverage where the edition scores the indicator.'
	};
}

/** Limits as a publisher printed them, with the error they imply. */
export function published({ figures, shown }: Held): Worked | undefined {
	const figure = figures.filter(isFull).find(({ limitsFrom }) => limitsFrom === 'published');
	if (!figure) return undefined;
	const { lower, upper, lower998, upper998 } = figure;
	const [told, range] = [toldIn(figure.unit, figure), rangeIn(figure.unit, figure)];
	const result = seFromLimits(figure, 0.95);
	const wide = lower998 === null || upper998 === null ? [] : [['Moved out to 99.8%', range({ lower: lower998, upper: upper998 })] as const];
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [['Figure', told(figure.value)], ['Published 95% limits', range(figure)], ...wide, ['Standard error', numberText(result, 4)]],
		asks: [{ function: 'seFromLimits', input: { lower, upper, level: 0.95 }, result }],
		says: 'No limits are worked out where a publisher printed them.'
	};
}

/** A share from its counts. */
export function share({ figures, shown, indicators }: Held): Worked | undefined {
	const figure = figures
		.filter(isFull)
		.find((one) => one.kind === 'proportion' && one.limitsFrom === 'computed' && one.numerator !== null && one.parts === 1);
	if (typeof figure?.numerator !== 'number' || figure.denominator === null) return undefined;
	const { numerator: x, denominator: n } = figure;
	const result = wilson(x, n, 0.95);
	const [told, range] = [toldIn(figure.unit, figure), rangeIn(figure.unit, figure)];
	const per = indicators.get(figure.indicator)?.per ?? 1;
	if (!result) return undefined;
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Counted', `${numberText(x)} of ${numberText(n)}`],
			['Share', told(figure.value)],
			['95% limits', range({ lower: result.lower * per, upper: result.upper * per })]
		],
		asks: [{ function: 'wilson', input: { x, n, level: 0.95 }, result }],
		says: `With ${numberText(n)} people the true share very likely lies within ${shareText(result.upper - result.lower, 1)} in all.`
	};
}

/** A rate from its count. */
export function rate({ figures, shown, indicators }: Held): Worked | undefined {
	const figure = figures.filter(isFull).find((one) => one.kind === 'crude-rate' && one.limitsFrom === 'computed' && one.numerator !== null);
	const multiplier = figure && indicators.get(figure.indicator)?.per;
	if (typeof figure?.numerator !== 'number' || figure.denominator === null || typeof multiplier !== 'number') return undefined;
	const { numerator: x, denominator: n } = figure;
	const result = crudeRate(x, n, multiplier, 0.95);
	const [told, range] = [toldIn(figure.unit, figure), rangeIn(figure.unit, figure)];
	if (result?.lower === undefined) return undefined;
	const { lower, upper, method } = result;
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Events, and people', `${numberText(x)}, ${numberText(n)}`],
			['Rate', told(result.value)],
			['95% limits', range({ lower, upper })],
			['Method', method === 'byar' ? 'Byar’s, since there are ten events or more' : 'exact, since there are fewer than ten events']
		],
		asks: [{ function: 'crudeRate', input: { x, n, multiplier, level: 0.95 }, result }],
		says: 'The limits of the count, divided by the people.'
	};
}

/** A figure against England. */
export function verdict({ figures, shown }: Held): Worked | undefined {
	const figure = figures
		.filter(isFull)
		.find((one) => one.centre !== null && one.polarity !== 'none' && one.verdict !== 'similar' && one.standing === 'scored');
	if (typeof figure?.centre !== 'number' || figure.lower998 === null || figure.upper998 === null) return undefined;
	const [told, range] = [toldIn(figure.unit, figure), rangeIn(figure.unit, figure)];
	const { centre: benchmark, polarity } = figure;
	const [narrow, wide] = [figure, { lower: figure.lower998, upper: figure.upper998 }];
	const ask = ({ lower, upper }: { lower: number; upper: number }) => ({
		function: 'compare',
		input: { lower, upper, benchmark, polarity },
		result: compare({ lower, upper }, benchmark, polarity).replace('-', ' ')
	});
	const asks = [ask(narrow), ask(wide)];
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['England', told(benchmark)],
			['Which way is good', polarity === 'high' ? 'higher is better' : 'lower is better'],
			['95% limits', `${range(narrow)}: ${asks[0]!.result}`],
			['99.8% limits', `${range(wide)}: ${asks[1]!.result}`]
		],
		asks,
		says: `So the figure is shown as “${figure.verdict.replace('-', ' ')}”.`
	};
}
