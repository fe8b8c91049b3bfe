import { wilson } from '#lib/domain/statistics/wilson.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import { aboutFigure, historyLink, rangeIn, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';
import { isFull } from './full.ts';

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
