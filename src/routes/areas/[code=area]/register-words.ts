import { ageWords } from '#lib/format/ages.ts';
import { valueText, type ReadingLevel } from '#lib/format/values.ts';
import { periodWords } from '#lib/format/periods.ts';
import { counted } from '#lib/format/words.ts';
import type { RegisterRow } from '#lib/server/queries/register.ts';

const UNITS: Readonly<Record<RegisterRow['period'], readonly [string, string]>> = {
	month: ['month', 'months'],
	quarter: ['quarter', 'quarters'],
	'half-year': ['half-year', 'half-years'],
	year: ['year', 'years'],
	pooled: ['three-year period', 'three-year periods']
};

/** "9 years", "51 months": how long a run is, in its own periods. */
export function durationWords({ duration, period }: RegisterRow): string {
	return counted(duration, ...UNITS[period]);
}

/** "192 against England’s 143; worse in 3 of the last 4 years": the newest value and what the window holds. */
export function evidenceWords(row: RegisterRow, level: ReadingLevel): string {
	const { value, benchmark, against, failing998, failing95, letters, period } = row;
	const text = (one: number): string => valueText(one, row, level);
	const values =
		value === null || benchmark === null ? '' : `${text(value)}, ${against === 'standard' ? 'standard' : 'England'} ${text(benchmark)}; `;
	const failing = failing998 > 0 ? failing998 : failing95 > 0 ? failing95 : letters.replace(/[^p]/g, '').length;
	const sure = failing998 > 0 ? 'clearly worse' : failing95 > 0 ? 'possibly worse' : 'worse, not tested,';
	return `${values}${sure} in ${failing} of the last ${counted(letters.length, ...UNITS[period])}`;
}

/** Since when, or for how long nothing was published since. */
export function sinceWords({ sinceStarts, newestEnds, silent, period, carriedFrom, months }: RegisterRow): string {
	const run = sinceStarts === null || newestEnds === null ? '' : periodWords({ starts: sinceStarts, ends: newestEnds });
	const long = months >= 24 && period !== 'year' ? ` (${ageWords(Math.round(months * 30.4375))})` : '';
	const quiet = silent > 0 ? `; nothing published in the ${counted(silent, ...UNITS[period])} since` : '';
	return `${run}${long}${quiet}${carriedFrom.length > 0 ? '; carried over from a CCG before it' : ''}`;
}
