import { markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import { spreadOf, type Spread } from '#lib/charts/spine-scale.ts';
import { cellId, type CellId } from '#lib/domain/framework.ts';
import { decimalsToTellApart, valueTextWith } from '#lib/format/values.ts';
import { missingWords } from '#lib/format/reasons.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { EditionValues } from '#lib/server/queries/edition-values.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** What one area has of an indicator. */
export interface Side {
	readonly value: number;
	readonly text: string;
	readonly mark: MarkName;
}

/** An indicator that all areas compared have. */
export interface SharedRow {
	readonly indicator: string;
	readonly name: string;
	readonly cell: CellId;
	readonly polarity: IndicatorFigure['polarity'];
	readonly unit: string;
	readonly period: string;
	readonly scored: boolean;
	/** In the order of the areas. */
	readonly sides: readonly Side[];
	/** England's value in words; `undefined` where none is held. */
	readonly england: string | undefined;
	readonly spread: Spread | undefined;
}

/** An indicator that not all of them have, with the reason of each one without it. */
export interface LeftOutRow {
	readonly indicator: string;
	readonly name: string;
	readonly cell: CellId;
	/** By the area's place among those compared. */
	readonly without: readonly { readonly at: number; readonly words: string }[];
}

/** Standings under which a series is not missing: another one says the same, or it had not begun. */
const ELSEWHERE: readonly string[] = ['alternate', 'not-yet'];

/** The figures of several areas row by row: first the indicators that all have, then those that not all have, in the catalogue's order. */
export function comparedRows(
	figures: readonly (readonly IndicatorFigure[])[],
	values: EditionValues
): { readonly shared: readonly SharedRow[]; readonly leftOut: readonly LeftOutRow[] } {
	const byArea = figures.map((own) => new Map(own.map((figure) => [figure.indicator, figure])));
	const shared: SharedRow[] = [];
	const leftOut: LeftOutRow[] = [];
	for (const first of figures[0] ?? []) {
		if (ELSEWHERE.includes(first.standing)) continue;
		const all = byArea.map((own) => own.get(first.indicator));
		const cell = cellId(first.group, first.factor);
		const held = all.filter(
			(figure): figure is IndicatorFigure => figure !== undefined && figure.value !== null && figure.suspect === null
		);
		if (held.length === all.length) shared.push(sharedRow(held, cell, values.get(first.indicator) ?? []));
		else
			leftOut.push({
				indicator: first.indicator,
				name: first.name,
				cell,
				without: all.flatMap((figure, at) => (figure && held.includes(figure) ? [] : [{ at, words: whyWithout(figure) }]))
			});
	}
	return { shared, leftOut };
}

function whyWithout(figure: IndicatorFigure | undefined): string {
	if (!figure) return missingWords('not-in-table');
	return figure.missing === null ? 'Shown, not counted' : missingWords(figure.missing);
}

function sharedRow(held: readonly IndicatorFigure[], cell: CellId, values: readonly number[]): SharedRow {
	const first = held[0]!;
	const numbers = held.map(({ value }) => value!);
	const decimals = Math.max(...numbers.map((value) => decimalsToTellApart(value, numbers[0]!, first)));
	const text = (value: number): string => valueTextWith(value, first.scale, decimals);
	return {
		indicator: first.indicator,
		name: first.name,
		cell,
		polarity: first.polarity,
		unit: first.unit ?? '',
		period: first.starts && first.ends ? periodWords({ starts: first.starts, ends: first.ends }) : 'no period',
		scored: first.standing === 'scored',
		sides: held.map((figure) => ({
			value: figure.value!,
			text: text(figure.value!),
			mark: markOf(figure.verdict, figure.polarity)
		})),
		england: first.centre === null ? undefined : text(first.centre),
		spread: first.centre === null ? undefined : spreadOf(values, first.centre, first.polarity)
	};
}
