import { markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import { spreadOf, type Spread } from '#lib/charts/spine-scale.ts';
import { cellId, type CellId } from '#lib/domain/framework.ts';
import type { Missing } from '#lib/domain/missing.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import type { EditionValues } from '#lib/server/queries/edition-values.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** One indicator of an area, ready to be printed and drawn. */
export interface FigureRow {
	readonly figure: IndicatorFigure;
	readonly cell: CellId;
	readonly mark: MarkName;
	/** Among all areas with a value; absent without a value or a good direction. */
	readonly position: { readonly place: number; readonly of: number } | undefined;
	/** Absent where England or the value is missing. */
	readonly spread: Spread | undefined;
	/** In force on the last day of the period, in the indicator's unit. */
	readonly standard: number | undefined;
}

/** An indicator of which the area has no figure, though figures are held of it. */
export interface GapRow {
	readonly indicator: string;
	readonly name: string;
	readonly cell: CellId;
	readonly missing: Missing;
	/** The label of the newest period. */
	readonly period: string | null;
	/** What else there is to say: the last value held. */
	readonly note: string;
}

type StandardRow = Awaited<ReturnType<typeof allStandardsOf>>[number];

/** The rows of the indicators that have a value here, in the catalogue's order. */
export function figureRows(
	figures: readonly IndicatorFigure[],
	values: EditionValues,
	standards: readonly StandardRow[]
): readonly FigureRow[] {
	const ofIndicator = (id: string) => standards.filter((row) => row.indicator === id);
	return figures
		.filter((figure) => figure.value !== null)
		.map((figure) => {
			const all = values.get(figure.indicator) ?? [];
			return {
				figure,
				cell: cellId(figure.group, figure.factor),
				mark: markOf(figure.verdict, figure.polarity, figure.suspect !== null),
				position: positionOf(figure, all),
				spread: figure.centre === null ? undefined : spreadOf(all, figure.centre, figure.polarity),
				standard: figure.ends === null ? undefined : standardInForce(ofIndicator(figure.indicator), figure.ends)?.value
			};
		});
}

function positionOf({ value, polarity, suspect }: IndicatorFigure, all: readonly number[]): FigureRow['position'] {
	if (value === null || polarity === 'none' || suspect !== null) return undefined;
	const own = roundedTo9(value);
	const ahead = all.filter((other) => (polarity === 'high' ? roundedTo9(other) > own : roundedTo9(other) < own));
	return { place: 1 + ahead.length, of: all.length };
}

/** At most five rows that are clearly worse than England, the farthest behind first; or clearly better, the farthest ahead first. */
export function farthest(rows: readonly FigureRow[], verdict: 'worse' | 'better', most = 5): readonly FigureRow[] {
	const turn = verdict === 'worse' ? 1 : -1;
	return rows
		.filter(({ figure }) => figure.verdict === verdict && figure.suspect === null && figure.z !== null)
		.sort((a, b) => turn * (a.figure.z! - b.figure.z!) || (a.figure.indicator < b.figure.indicator ? -1 : 1))
		.slice(0, most);
}
