import { markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import { spreadOf, type Spread } from '#lib/charts/spine-scale.ts';
import { cellId, type CellId } from '#lib/domain/framework.ts';
import type { Missing } from '#lib/domain/missing.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import type { Compared } from '#lib/server/queries/comparison/compared-with.ts';
import type { EditionValues } from '#lib/server/queries/edition-values.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import type { RecentValue, RecentValues } from '#lib/server/queries/recent-values.ts';
import type { TrendRow } from '#lib/server/queries/trends.ts';

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
	/** Absent where fewer than two periods are held. */
	readonly trend: TrendRow | undefined;
	/** The last years, oldest first. */
	readonly recent: readonly RecentValue[];
	readonly england: readonly RecentValue[];
	/** Against the comparison chosen beside England; absent where there is none, or it has no value. */
	readonly against: Compared | undefined;
	/** How many people the gaps to the standard and to England are. */
	readonly gaps: Compared['gaps'] | undefined;
}

/** An indicator of which the area has no figure, though figures are held of it. */
export interface GapRow {
	readonly indicator: string;
	readonly name: string;
	readonly cell: CellId;
	readonly missing: Missing;
	/** The label of the newest period. */
	readonly period: string | null;
	/** Where the page of gaps speaks of it. */
	readonly anchor: string;
	/** What else there is to say: the last value held. */
	readonly note: string;
}

/** What rows are made of beside the figures themselves. */
export interface RowSources {
	readonly values: EditionValues;
	readonly standards: Awaited<ReturnType<typeof allStandardsOf>>;
	readonly trends: readonly TrendRow[];
	readonly recent: RecentValues;
	readonly england: RecentValues;
	/** Against England, and against the comparison chosen, by the indicator's id. */
	readonly toEngland: ReadonlyMap<string, Compared>;
	readonly toOthers: ReadonlyMap<string, Compared>;
}

const NONE: readonly RecentValue[] = [];

/** The rows of the indicators that have a value here, in the catalogue's order. */
export function figureRows(figures: readonly IndicatorFigure[], sources: RowSources): readonly FigureRow[] {
	const standardsOf = (id: string) => sources.standards.filter(({ indicator }) => indicator === id);
	const trends = new Map(sources.trends.map((trend) => [trend.indicator, trend]));
	return figures
		.filter((figure) => figure.value !== null)
		.map((figure) => {
			const all = sources.values.get(figure.indicator) ?? [];
			return {
				figure,
				cell: cellId(figure.group, figure.factor),
				mark: markOf(figure.verdict, figure.polarity, figure.suspect !== null),
				position: positionOf(figure, all),
				spread: figure.centre === null ? undefined : spreadOf(all, figure.centre, figure.polarity),
				standard: figure.ends === null ? undefined : standardInForce(standardsOf(figure.indicator), figure.ends)?.value,
				trend: trends.get(figure.indicator),
				recent: sources.recent.get(figure.indicator) ?? NONE,
				england: sources.england.get(figure.indicator) ?? NONE,
				against: sources.toOthers.get(figure.indicator),
				gaps: sources.toEngland.get(figure.indicator)?.gaps
			};
		});
}

function positionOf({ value, polarity, suspect }: IndicatorFigure, all: readonly number[]): FigureRow['position'] {
	if (value === null || polarity === 'none' || suspect !== null) return undefined;
	const own = roundedTo9(value);
	const ahead = all.filter((other) => (polarity === 'high' ? roundedTo9(other) > own : roundedTo9(other) < own));
	return { place: 1 + ahead.length, of: all.length };
}
