import { day, number, text, whole, type ColumnOf } from '#lib/server/exports/table/table.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';

/** A period of a history, with the standard in force on its last day. */
export type HistoryLine = HistoryPoint & { readonly standard: number | undefined };

/** What the table of a history has of each period. */
export const HISTORY_COLUMNS: readonly ColumnOf<HistoryLine>[] = [
	text('period', 'The period, as its source calls it', ({ period }) => period),
	day('starts', 'Its first day', ({ starts }) => starts),
	day('ends', 'Its last day', ({ ends }) => ends),
	text('gss', 'The ONS code under which the CCG itself was published', ({ gss }) => gss),
	text('made', 'published for the CCG, rebuilt from CCGs before it, or apportioned from councils', ({ made }) => made),
	number('value', 'The figure, in the unit of the indicator', ({ shown }) => shown.value),
	text('missing', 'Why there is no value', ({ shown }) => shown.missing),
	number('numerator', 'The count behind the value', ({ shown }) => shown.numerator),
	number('denominator', 'The people, events or answers that it is a count of', ({ shown }) => shown.denominator),
	number('lower95', 'Lower 95% limit', ({ estimate }) => estimate.lower),
	number('upper95', 'Upper 95% limit', ({ estimate }) => estimate.upper),
	text('limitsFrom', 'Whether the limits were published or computed by us', ({ estimate }) => estimate.from),
	number('england', 'England’s value', ({ england }) => england?.value),
	text('englandFrom', 'published, or the mean of the areas, weighted where people counted are known', ({ england }) => england?.from),
	number('standard', 'The standard in force on the last day', ({ standard }) => standard),
	text(
		'flags',
		'provisional, revised, estimated, break, low-reliability, rounded; with blanks between',
		({ shown }) => shown.flags.join(' ') || null
	),
	text('suspect', 'Why a value is shown and not counted', ({ shown }) => shown.suspect),
	whole('cells', 'Cells of published files that went into the figure', ({ shown }) => shown.parts),
	text('run', 'The import of the file that it was read from', ({ shown }) => shown.run),
	text('at', 'Where in the file it stood', ({ shown }) => shown.at)
];
