import { crudeRate } from '#lib/domain/statistics/crude-rate.ts';
import { numberText } from '#lib/format/numbers.ts';
import { aboutFigure, historyLink, rangeIn, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';
import { isFull } from './full.ts';

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
