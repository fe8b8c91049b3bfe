import { existsSync } from 'node:fs';
import { ENGLAND } from '#lib/domain/area.ts';
import type { Missing } from '#lib/domain/missing.ts';
import { observationsFile, readObservations, type ObservationRow } from '../tidy/observations.ts';

/** What is held of one indicator, England's own figures apart. */
export interface Tally {
	values: number;
	/** Of the values, those that take no part in scores. */
	suspect: number;
	readonly missing: Map<Missing, number>;
	readonly periods: Set<string>;
}

function countIn(tally: Tally, row: ObservationRow): void {
	tally.periods.add(row.period);
	if (row.missing === undefined) tally.values += 1;
	else tally.missing.set(row.missing, (tally.missing.get(row.missing) ?? 0) + 1);
	if (row.suspect !== undefined) tally.suspect += 1;
}

/** The rows counted by indicator; England's are left out. */
export function talliesOf(rows: Iterable<ObservationRow>): ReadonlyMap<string, Tally> {
	const tallies = new Map<string, Tally>();
	for (const row of rows) {
		if (row.area === ENGLAND) continue;
		const tally = tallies.get(row.indicator) ?? { values: 0, suspect: 0, missing: new Map(), periods: new Set() };
		tallies.set(row.indicator, tally);
		countIn(tally, row);
	}
	return tallies;
}

/** The counts of a source's file of figures; none where the source was never imported. */
export function readTallies(dataDir: string, source: string): ReadonlyMap<string, Tally> {
	return existsSync(observationsFile(dataDir, source)) ? talliesOf(readObservations(dataDir, source)) : new Map();
}
