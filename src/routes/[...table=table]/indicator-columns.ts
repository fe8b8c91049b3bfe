import { day, text, type ColumnOf } from '#lib/server/exports/table/table.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** What an indicator is, and of which period its figure. */
export function indicatorColumns<Row>(of: (row: Row) => IndicatorFigure): readonly ColumnOf<Row>[] {
	return [
		text('indicator', 'The id of the indicator', (row) => of(row).indicator),
		text('name', 'What is measured', (row) => of(row).name),
		text('group', 'Patient group', (row) => of(row).group),
		text('factor', 'access, quality or prevention', (row) => of(row).factor),
		text('standing', 'How the edition uses the indicator: scored, or why not', (row) => of(row).standing),
		text('polarity', 'Which way is better: high, low, or none', (row) => of(row).polarity),
		text('unit', 'Unit of the value', (row) => of(row).unit),
		text('scale', 'share: 0 to 1, printed as a percentage; percent: 0 to 100; number: as it is', (row) => of(row).scale),
		text('period', 'The period, as its source calls it', (row) => of(row).period),
		day('starts', 'First day of the period', (row) => of(row).starts),
		day('ends', 'Last day of the period', (row) => of(row).ends)
	];
}

/** Where a figure was published. */
export function sourceColumns<Row>(of: (row: Row) => IndicatorFigure): readonly ColumnOf<Row>[] {
	return [
		text('source', 'The id of the source', (row) => of(row).source),
		text('publisher', 'Who published it', (row) => of(row).publisher),
		text('file', 'The file it was read from', (row) => of(row).file),
		day('published', 'The day on which that was published', (row) => of(row).published)
	];
}
