import { missingWords } from '#lib/format/reasons.ts';
import { aboutFigure, historyLink, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

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
