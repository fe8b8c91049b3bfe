import type { Axis, Run } from '#lib/charts/run-strip.ts';
import { LETTERS, type Letter } from '#lib/domain/persistence/register.ts';
import { polarityWords } from '#lib/format/compared.ts';
import { FACTOR_NAMES, GROUP_NAMES, inSentence, shortName } from '#lib/format/names.ts';
import { numberText } from '#lib/format/numbers.ts';
import { periodWords } from '#lib/format/periods.ts';
import { decimalsToTellApart, valueTextWith } from '#lib/format/values.ts';
import { counted, listWords } from '#lib/format/words.ts';
import type { Merger } from '#lib/server/queries/mergers.ts';
import type { Limits95 } from '#lib/server/queries/register-limits.ts';
import type { RegisterRow } from '#lib/server/queries/register.ts';

/** A row of the register, ready to be printed and drawn. */
export interface Row {
	readonly key: string;
	readonly code: string;
	readonly name: string;
	readonly region: string;
	readonly indicator: string;
	readonly indicatorName: string;
	/** "Mental health, prevention · higher is better". */
	readonly about: string;
	/** "10 years", "51 months", "14 quarters". */
	readonly length: string;
	/** "4.2 years", or nothing where the length says it. */
	readonly years: string;
	/** Where it comes from: merged CCGs, those it is carried from, those of which only some failed. */
	readonly lineage: readonly string[];
	/** Absent where the newest figure is not failing. */
	readonly run: Run | undefined;
	/** "April 2013 to December 2019 · clearly worse in 12 of last 12". */
	readonly when: string;
	readonly newest: string;
	/** "101 to 122", or what the number is. */
	readonly interval: string;
	readonly benchmark: string;
	readonly against: string;
}

const UNITS = { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year', pooled: 'set of pooled years' } as const;

const isLetter = (text: string): text is Letter => LETTERS.some((letter) => letter === text);

/** The letters of a window that begin with its first value or box of a run. */
function lettersOf({ letters }: RegisterRow): readonly Letter[] {
	return [...letters].filter(isLetter);
}

function runOf(row: RegisterRow): Run | undefined {
	if (row.duration === 0 || row.sinceStarts === null || row.newestEnds === null) return undefined;
	return { letters: lettersOf(row), length: row.months / row.duration, ends: row.newestEnds, since: row.sinceStarts };
}

function whenOf(row: RegisterRow): string {
	const { letters, failing998, failing95, sinceStarts, newestEnds, silent, period } = row;
	const values = lettersOf(row).filter((letter) => letter !== '-').length;
	const failed = lettersOf(row).filter((letter) => letter !== '-' && letter !== '.').length;
	const how =
		failing998 > 0 && failing998 >= failing95 - failing998
			? `clearly worse in ${failing998} of last ${letters.length}`
			: failing95 > 0
				? `possibly or clearly worse in ${failing95} of last ${letters.length}`
				: `on the wrong side in ${failed} of ${values}`;
	return [
		...(sinceStarts && newestEnds ? [periodWords({ starts: sinceStarts, ends: newestEnds })] : []),
		how,
		...(silent > 0 ? [`no figure for ${counted(silent, UNITS[period])} since`] : []),
		...(row.trend?.endsWith('getting worse') ? ['getting worse'] : row.trend?.endsWith('getting better') ? ['getting better'] : [])
	].join(' · ');
}

/** What rows need beside the register. */
export interface RowSources {
	readonly mergers: ReadonlyMap<string, Merger>;
	readonly limits: ReadonlyMap<string, Limits95>;
	/** The name of a CCG by its GSS code. */
	readonly nameOf: (gss: string) => string;
}

/** A row of the register as a page shows it. */
export function rowOf(row: RegisterRow, { mergers, limits, nameOf }: RowSources): Row {
	const { value, benchmark } = row;
	const decimals = decimalsToTellApart(value ?? 0, benchmark ?? 0, row);
	const text = (number: number): string => valueTextWith(number, row.scale, decimals);
	const merger = mergers.get(row.gss);
	const limit = limits.get(`${row.indicator} ${row.gss}`);
	const names = (codes: readonly string[]): string => listWords(codes.map((gss) => shortName(nameOf(gss))));
	return {
		key: `${row.indicator}-${row.code}`,
		code: row.code,
		name: shortName(row.name),
		region: row.regionName,
		indicator: row.indicator,
		indicatorName: row.indicatorName,
		about: `${GROUP_NAMES[row.group]}, ${inSentence(FACTOR_NAMES[row.factor])} · ${inSentence(polarityWords(row.polarity))}`,
		length:
			row.duration === 0
				? 'No run now'
				: counted(row.duration, UNITS[row.period], `${UNITS[row.period].replace(/^set/, 'sets')}${row.period === 'pooled' ? '' : 's'}`),
		years:
			row.period === 'year' || row.duration === 0
				? ''
				: `${numberText(row.months / 12, row.months % 12 === 0 ? 0 : 1)} ${row.months === 12 ? 'year' : 'years'}`,
		lineage: [
			...(merger ? [`rebuilt from ${merger.parts} before ${merger.year}`] : []),
			...(row.carriedFrom.length > 0 ? [`carried from ${names(row.carriedFrom)}`] : []),
			...(row.partly.length > 0 ? [`in part only ${names(row.partly)} failed`] : [])
		],
		run: runOf(row),
		when: whenOf(row),
		newest: value === null ? 'none' : text(value),
		interval: limit ? `${text(limit.lower)} to ${text(limit.upper)}` : row.period === 'month' ? 'newest month' : 'no interval held',
		benchmark: benchmark === null ? 'none' : text(benchmark),
		against: row.against === 'standard' ? 'standard' : 'England'
	};
}

/** The years that the strips of a list share: from the first day that any of them shows to an edition's reference date. */
export function axisOf(rows: readonly RegisterRow[], referenceDate: string): Axis {
	const last = Number(referenceDate.slice(0, 4));
	const starts = rows.flatMap(({ sinceStarts }) => (sinceStarts === null ? [] : [Number(sinceStarts.slice(0, 4))]));
	return { first: Math.min(last - 7, ...starts), last };
}
