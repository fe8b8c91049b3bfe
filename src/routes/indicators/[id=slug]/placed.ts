import { MARKS, markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import type { Polarity } from '#lib/domain/indicator.ts';
import { byName } from '#lib/domain/scoring/ranking.ts';
import { meetsStandard } from '#lib/domain/scoring/standard-in-force.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import { shortName } from '#lib/format/names.ts';
import type { AreaFigure } from '#lib/server/queries/figures.ts';

/** A CCG's figure with its mark and its place. */
export interface PlacedFigure extends AreaFigure {
	/** Without "NHS" and "CCG". */
	readonly short: string;
	readonly mark: MarkName;
	/** Whether it is a value that counts. */
	readonly counts: boolean;
	/** Among the values that count, 1 is the best; absent for the rest, and for all where neither way is better. */
	readonly place: number | undefined;
}

/** The figures in order of place, equal values sharing one, or from the highest where neither way is better; then those shown but not counted; then those with a reason instead. */
export function placed(figures: readonly AreaFigure[], polarity: Polarity): readonly PlacedFigure[] {
	const turn = polarity === 'low' ? 1 : -1;
	const order = ({ value, suspect }: AreaFigure): number => (value === null ? 2 : suspect === null ? 0 : 1);
	const counting = figures.filter((figure) => order(figure) === 0).map(({ value }) => roundedTo9(value!));
	return figures
		.map((figure) => ({
			...figure,
			short: shortName(figure.name),
			mark: markOf(figure.verdict, polarity, figure.suspect !== null),
			counts: order(figure) === 0,
			place:
				order(figure) === 0 && polarity !== 'none'
					? 1 + counting.filter((other) => turn * (other - roundedTo9(figure.value!)) < 0).length
					: undefined
		}))
		.sort((a, b) => order(a) - order(b) || turn * (roundedTo9(a.value ?? 0) - roundedTo9(b.value ?? 0)) || byName(a, b));
}

/** How many of the values that count have each mark. */
export function countMarks(figures: readonly PlacedFigure[]): ReadonlyMap<MarkName, number> {
	const marks = figures.filter(({ value }) => value !== null).map(({ mark }) => mark);
	return new Map(MARKS.flatMap((mark) => (marks.includes(mark) ? [[mark, marks.filter((other) => other === mark).length]] : [])));
}

/** How many of the values that count meet a standard, and of how many. */
export function countMet(figures: readonly PlacedFigure[], standard: { readonly value: number; readonly sense: 'at-least' | 'at-most' }) {
	const counting = figures.filter(({ counts }) => counts);
	return { met: counting.filter(({ value }) => meetsStandard(value!, standard)).length, of: counting.length };
}
