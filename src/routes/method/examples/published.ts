import { seFromLimits } from '#lib/domain/statistics/standard-error.ts';
import { numberText } from '#lib/format/numbers.ts';
import { aboutFigure, historyLink, rangeIn, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';
import { isFull } from './full.ts';

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
