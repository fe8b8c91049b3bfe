import { decimalsToTellApart, valueText, valueTextWith, type ReadingLevel } from '#lib/format/values.ts';
import { comparedInWords, polarityWords } from '#lib/format/compared.ts';
import { FLAG_CODES } from '#lib/domain/observation.ts';
import { inSentence } from '#lib/format/names.ts';
import { numberText } from '#lib/format/numbers.ts';
import { counted } from '#lib/format/words.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import type { FigureRow } from './rows.ts';

/** The value and England's as they are printed at a reading level: with so many decimals that the two differ where they do. */
export function printed({ figure }: Pick<FigureRow, 'figure'>, level: ReadingLevel) {
	const { value, centre, scale } = figure;
	const decimals = level === 'board' || centre === null ? undefined : decimalsToTellApart(value!, centre, figure, level);
	const text = (one: number): string => (decimals === undefined ? valueText(one, figure, level) : valueTextWith(one, scale, decimals));
	return { value: text(value!), england: centre === null ? undefined : text(centre), text };
}

/** When, which way is good, and how it is used: what stands under an indicator's name. */
export function aboutFigure({ figure }: Pick<FigureRow, 'figure'>, level: ReadingLevel): string {
	return [
		figure.starts && figure.ends ? periodWords({ starts: figure.starts, ends: figure.ends }) : 'period not known',
		inSentence(polarityWords(figure.polarity)),
		...(figure.standing === 'scored' ? [] : ['shown, not scored']),
		...(level === 'board' && figure.origin !== null && figure.origin !== 'published' ? [ORIGIN_WORDS[figure.origin](figure.parts)] : []),
		...(figure.suspect === null ? [] : [`shown, not counted: ${figure.suspect}`])
	].join(' · ');
}

/** How a figure that was not published as it stands came about, from so many cells. */
const ORIGIN_WORDS: Readonly<Record<Exclude<NonNullable<IndicatorFigure['origin']>, 'published'>, (parts: number) => string>> = {
	summed: (parts) => `added up from ${parts} figures`,
	estimated: (parts) => `mean of ${counted(parts, 'figure')}, estimated`,
	apportioned: () => 'brought over from councils, estimated'
};

/** "1,204 of 3,310": the counts behind a figure; `undefined` where they are not held. */
export function countsText({ numerator, denominator }: IndicatorFigure): string | undefined {
	if (numerator === null || denominator === null) return undefined;
	const text = (count: number): string => numberText(count, Number.isInteger(count) ? 0 : 1);
	return `${text(numerator)} of ${text(denominator)}`;
}

/** Where the limits of a figure come from. */
export function methodText({ limitsFrom, errorFrom, kind }: IndicatorFigure): string {
	if (limitsFrom === 'published') return 'published';
	if (limitsFrom === 'computed') return kind === 'proportion' ? 'Wilson' : kind === 'crude-rate' ? 'Byar, exact' : 'computed';
	return errorFrom === 'own-variation' ? 'own variation' : 'no counts';
}

/** The codes of a figure's flags, and that of a suspect one. */
export function codesText({ flags, suspect }: IndicatorFigure): string {
	return [...flags.map((flag) => FLAG_CODES[flag]), ...(suspect === null ? [] : ['[s]'])].join(' ');
}

/** A figure in sentences with all four slots, its unit left to the line above them; `undefined` without England's value or a period. */
export function figureSentence({ figure }: Pick<FigureRow, 'figure'>, level: ReadingLevel): string | undefined {
	const { value, centre, starts, ends } = figure;
	if (value === null || centre === null || starts === null || ends === null) return undefined;
	return comparedInWords({
		area: 'this CCG',
		value,
		against: 'England',
		benchmark: centre,
		period: { starts, ends },
		printing: figure,
		polarity: figure.polarity,
		verdict: figure.verdict,
		level
	});
}
