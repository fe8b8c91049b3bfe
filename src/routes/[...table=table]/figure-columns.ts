import type { Missing } from '#lib/domain/missing.ts';
import { number, text, whole, type ColumnOf } from '#lib/server/exports/table/table.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** What every figure has, of an area or of an indicator. */
type Shown = Pick<
	IndicatorFigure,
	| 'value'
	| 'lastValue'
	| 'numerator'
	| 'denominator'
	| 'lower'
	| 'upper'
	| 'lower998'
	| 'upper998'
	| 'limitsFrom'
	| 'se'
	| 'errorFrom'
	| 'verdict'
	| 'flags'
	| 'suspect'
	| 'origin'
	| 'z'
	| 'run'
	| 'at'
	| 'parts'
> & { readonly missing: Missing | null };

/** The value of a figure or the reason there is none, its counts and its limits. */
export function valueColumns<Row>(of: (row: Row) => Shown): readonly ColumnOf<Row>[] {
	return [
		number('value', 'The figure, in the unit of the indicator; shares are 0 to 1 or 0 to 100 as its scale says', (row) => of(row).value),
		text('missing', 'Why there is no value', (row) => of(row).missing),
		number('lastValue', 'Where the reason is out-of-date: the last value held', (row) => of(row).lastValue),
		number('numerator', 'The count behind the value', (row) => of(row).numerator),
		number('denominator', 'The people, events or answers that it is a count of', (row) => of(row).denominator),
		number('lower95', 'Lower 95% limit', (row) => of(row).lower),
		number('upper95', 'Upper 95% limit', (row) => of(row).upper),
		number('lower998', 'Lower 99.8% limit', (row) => of(row).lower998),
		number('upper998', 'Upper 99.8% limit', (row) => of(row).upper998),
		text('limitsFrom', 'Whether the limits were published or computed by us', (row) => of(row).limitsFrom),
		number('se', 'Standard error that scores and ranks use', (row) => of(row).se),
		text(
			'errorFrom',
			'Where it comes from: published limits, computed from counts, or own-variation, estimated from how much the series varies of itself',
			(row) => of(row).errorFrom
		)
	];
}

/** What is said of a figure: its verdict against England, its part in scores, its flags, and where it was read. */
export function judgedColumns<Row>(of: (row: Row) => Shown): readonly ColumnOf<Row>[] {
	return [
		text(
			'verdict',
			'Against England by the limits: better, similar, worse, or not-compared where there are none',
			(row) => of(row).verdict
		),
		number('z', 'Standardised against all areas, -3 to 3, more is better; absent where it takes no part in scores', (row) => of(row).z),
		text(
			'flags',
			'provisional, revised, estimated, break, low-reliability, rounded; with blanks between',
			(row) => of(row).flags.join(' ') || null
		),
		text('suspect', 'Why a value is shown and not counted', (row) => of(row).suspect),
		text('origin', 'published, or made here: summed, estimated or apportioned', (row) => of(row).origin),
		whole('cells', 'Cells of published files that went into the figure', (row) => of(row).parts),
		text('run', 'The import of the file that it was read from', (row) => of(row).run),
		text('at', 'Where in the file it stood', (row) => of(row).at)
	];
}
