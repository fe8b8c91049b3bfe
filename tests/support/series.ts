import { ENGLAND } from '#lib/domain/area.ts';
import { readObservations, type ObservationRow } from '../../scripts/tidy/observations.ts';

/** A series as data/observations holds it, England apart: periods, numbers that count, and the reasons for the rest. */
export interface SeriesCount {
	periods: number;
	values: number;
	missing: Record<string, number>;
}

const rows = new Map<string, readonly ObservationRow[]>();

/** The figures of a source, read once. */
export function figuresOf(source: string): readonly ObservationRow[] {
	const found = rows.get(source) ?? readObservations('data', source);
	rows.set(source, found);
	return found;
}

const reasonOf = ({ missing, suspect }: ObservationRow): string | undefined => missing ?? (suspect === undefined ? undefined : 'suspect');

/** The count of each series of a source by its id; a number that is shown and not scored is missing as "suspect". */
export function seriesCounts(source: string): Record<string, SeriesCount> {
	const found: Record<string, SeriesCount & { seen: Set<string> }> = {};
	for (const row of figuresOf(source)) {
		if (row.area === ENGLAND) continue;
		const count = (found[row.indicator] ??= { periods: 0, values: 0, missing: {}, seen: new Set() });
		count.periods = count.seen.add(row.period).size;
		const reason = reasonOf(row);
		if (reason === undefined) count.values += 1;
		else count.missing[reason] = (count.missing[reason] ?? 0) + 1;
	}
	return Object.fromEntries(Object.entries(found).map(([id, { periods, values, missing }]) => [id, { periods, values, missing }]));
}

/** Numerators and denominators of an indicator in a period added up over its areas, England apart, and how many areas there are. */
export function sumsOf(source: string, indicator: string, period: string): { areas: number; numerator: number; denominator: number } {
	const sums = { areas: 0, numerator: 0, denominator: 0 };
	for (const row of figuresOf(source)) {
		if (row.indicator !== indicator || row.period !== period || row.area === ENGLAND) continue;
		sums.areas += 1;
		sums.numerator += row.numerator ?? 0;
		sums.denominator += row.denominator ?? 0;
	}
	return sums;
}

/** The one row of an indicator, an area (GSS code) and a period; throws where there is none or more than one. */
export function figureOf(source: string, indicator: string, area: string, period: string): ObservationRow {
	const found = figuresOf(source).filter((row) => row.indicator === indicator && row.area === area && row.period === period);
	if (found.length !== 1) throw new Error(`${found.length} rows of ${indicator} for ${area} in ${period}.`);
	return found[0]!;
}
