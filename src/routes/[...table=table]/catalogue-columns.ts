import { day, number, text, whole, type ColumnOf } from '#lib/server/exports/table/table.ts';
import type { EditionIndicator } from '#lib/server/queries/indicators.ts';

/** What the table of the catalogue has of each entry. */
export const CATALOGUE_COLUMNS: readonly ColumnOf<EditionIndicator>[] = [
	text('id', 'The id of the indicator', ({ id }) => id),
	text('name', 'What is measured', ({ name }) => name),
	text('group', 'Patient group', ({ group }) => group),
	text('factor', 'access, quality or prevention', ({ factor }) => factor),
	text('status', 'measured: held here; not-held: published and not held; not-collected: nobody publishes it', ({ status }) => status),
	text('standing', 'How the edition uses it: scored, or why not', ({ standing }) => standing),
	text('polarity', 'Which way is better: high, low, or none', ({ polarity }) => polarity),
	text('unit', 'Unit of the value', ({ unit }) => unit),
	text('scale', 'share: 0 to 1, printed as a percentage; percent: 0 to 100; number: as it is', ({ scale }) => scale),
	text('numeratorIs', 'What the numerator counts', ({ numeratorIs }) => numeratorIs),
	text('denominatorIs', 'What the denominator counts', ({ denominatorIs }) => denominatorIs),
	text('period', 'The period that the edition shows', ({ shownPeriod }) => shownPeriod),
	day('starts', 'Its first day', ({ starts }) => starts),
	day('ends', 'Its last day', ({ ends }) => ends),
	whole('areas', 'Areas that have a value', ({ n }) => n),
	number('england', 'England’s value, or the middle of all areas', ({ centre }) => centre),
	text('englandFrom', 'Whether that is England’s own figure or the median of the areas', ({ centreFrom }) => centreFrom),
	number('sd', 'Spread between areas, as scores use it', ({ sd }) => sd),
	text('source', 'The id of the source', ({ source }) => source),
	text('publisher', 'Who publishes a series that is not held', ({ publisher }) => publisher),
	text('ceased', 'The last period ever published', ({ ceased }) => ceased),
	text('evidence', 'How far it is a count of what happened', ({ evidence }) => evidence),
	text('collected', 'At which level anybody counts it', ({ collected }) => collected),
	text('checked', 'Whether what is said here was found in what is published', ({ checked }) => checked),
	text('why', 'Why it matters', ({ why }) => why),
	text('caveats', 'Known problems', ({ caveats }) => caveats.join(' ') || null)
];
