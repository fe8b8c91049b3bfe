import { median } from 'd3-array';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Finding } from '../files/finding.ts';
import type { ObservationRow } from '../tidy/observations.ts';
import type { Reference } from './reference.ts';

const COLUMNS = ['value', 'numerator', 'denominator', 'lower', 'upper'] as const;
type Column = (typeof COLUMNS)[number];

/** Fewer numbers than these have no shape to speak of. */
const FEWEST = 5;
const USUAL_FACTOR = 5;

type Said = Pick<ObservationRow, 'indicator' | 'area' | Column>;

function byIndicator(rows: readonly Said[]): Map<string, Said[]> {
	const indicators = new Map<string, Said[]>();
	for (const row of rows) {
		if (row.area === ENGLAND) continue;
		const of = indicators.get(row.indicator) ?? [];
		indicators.set(row.indicator, of);
		of.push(row);
	}
	return indicators;
}

const numbersOf = (rows: readonly Said[], column: Column): number[] => rows.flatMap((row) => row[column] ?? []);

/** The rows of each indicator from the last run that had it. */
function lastOf(rows: readonly ObservationRow[]): Map<string, Said[]> {
	const last = new Map<string, number>();
	for (const { indicator, run } of rows) last.set(indicator, Math.max(last.get(indicator) ?? 0, Number(run)));
	return byIndicator(rows.filter(({ indicator, run }) => Number(run) === last.get(indicator)));
}

const stop = (number: number, says: string, file: string): Finding => ({
	case: number,
	reaction: 'STOP',
	says,
	spot: { file },
	signOff: true
});

function allAlike(numbers: readonly number[], name: string, file: string): Finding[] {
	if (numbers.length < FEWEST || new Set(numbers).size > 1) return [];
	const only = numbers[0] === 0 ? 'zero' : `equal, ${numbers[0]}`;
	return [stop(57, `${name}: all ${numbers.length} numbers are ${only}.`, file)];
}

function moved(numbers: readonly number[], before: readonly number[], factor: number, name: string, file: string): Finding[] {
	if (numbers.length < FEWEST || before.length < FEWEST) return [];
	const [now = 0, was = 0] = [median(numbers.map(Math.abs)), median(before.map(Math.abs))];
	if (now === 0 || was === 0 || Math.max(now, was) <= factor * Math.min(now, was)) return [];
	return [stop(50, `${name}: the median was ${was} in the last issue and is ${now} now, more than ${factor} times apart.`, file)];
}

/**
 * What a steward must look at before the figures of a file are taken in: a column of an indicator whose numbers are all equal or all
 * zero, that is suddenly empty (but where other published forms of the source lack it), or whose median moved by more than the declared factor (5 unless said otherwise) since the last issue.
 */
export function shapeChanges(
	rows: readonly Said[],
	current: readonly ObservationRow[],
	reference: Reference,
	{ factor = USUAL_FACTOR, file, mayLack }: { readonly factor?: number; readonly file: string; readonly mayLack: boolean }
): Finding[] {
	const last = lastOf(current);
	return [...byIndicator(rows)].flatMap(([indicator, said]) =>
		COLUMNS.flatMap((column) => {
			const [numbers, before] = [numbersOf(said, column), numbersOf(last.get(indicator) ?? [], column)];
			const name = column === 'value' ? indicator : `${indicator}, ${column}`;
			if (numbers.length === 0 && before.length >= FEWEST && (column === 'value' || !mayLack))
				return [stop(57, `${name}: the column is empty, where the last issue had ${before.length} numbers.`, file)];
			const isYesNo = reference.indicator(indicator)?.kind === 'yes-no';
			return [...(isYesNo ? [] : allAlike(numbers, name, file)), ...moved(numbers, before, factor, name, file)];
		})
	);
}
