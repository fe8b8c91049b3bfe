import { readFileSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { asMeasured } from '#lib/catalogue/as-measured.ts';
import type { Indicator, MeasuredIndicator } from '#lib/domain/indicator.ts';
import { periodOf, type Period } from '#lib/domain/period.ts';
import { importRuns, observations } from '#lib/server/db/schema.ts';
import { observationsFile, publishedText, readObservations, type ObservationRow } from '../../tidy/observations.ts';
import { readRuns, type RunRow } from '../../tidy/runs.ts';
import { sha256 } from '../../tidy/source-state.ts';
import { insertInto } from '../insert.ts';

/** A published figure with its indicator and its days; `run` is the id of its import, `source/1`. */
export interface HeldObservation extends Omit<ObservationRow, 'period'> {
	readonly entry: MeasuredIndicator;
	readonly period: Period;
}

/**
 * The imports and the figures that `data/` holds, in its order. Throws where a figure is of no indicator that can be measured, no period or
 * import, and where a file of figures is not the one that its import wrote.
 */
export function readImported(folder: string, indicators: readonly Indicator[]): { runs: RunRow[]; observations: HeldObservation[] } {
	const runs = readRuns(folder);
	const known = new Set(runs.map(runId));
	const held: HeldObservation[] = [];
	const read = datedReader(indicators);
	for (const source of [...new Set(runs.map((run) => run.source))].sort()) {
		refuseInterrupted(folder, source, runs);
		for (const row of readObservations(folder, source)) {
			const run = `${source}/${row.run}`;
			if (!known.has(run)) throw new Error(`${source}.csv: no import ${row.run} is in runs.csv.`);
			held.push({ ...row, ...read(row, source), run });
		}
	}
	return { runs, observations: held };
}

/** An import renames its two files one after the other; a stop between the two leaves figures that runs.csv does not vouch for. */
function refuseInterrupted(folder: string, source: string, runs: readonly RunRow[]): void {
	const held = sha256(readFileSync(observationsFile(folder, source)));
	if (runs.some((run) => run.source === source && run.observations_sha256 !== held)) {
		throw new Error(`The import of ${source} was interrupted, or its file was changed by hand; import it again.`);
	}
}

function runId(run: RunRow): string {
	return `${run.source}/${run.run}`;
}

/** Finds the indicator and the days of a row; each label is worked out once. */
function datedReader(indicators: readonly Indicator[]) {
	const measured = new Map(indicators.map((entry) => [entry.id, asMeasured(entry)]));
	const periods = new Map<string, Period>();
	return (row: ObservationRow, source: string): { entry: MeasuredIndicator; period: Period } => {
		const entry = measured.get(row.indicator);
		if (!entry) throw new Error(`${source}.csv: ${row.indicator} is not a measured indicator of the catalogue.`);
		const key = `${row.indicator} ${row.period}`;
		const period = periods.get(key) ?? periodOf(row.period, entry.period, entry.snapshotDay);
		if (!period) throw new Error(`${source}.csv: ${row.period} is not a ${entry.period} of ${row.indicator}.`);
		periods.set(key, period);
		return { entry, period };
	};
}

/** Fills the tables of imports and of figures as published. */
export function insertImported(connection: Sqlite.Database, runs: readonly RunRow[], held: readonly HeldObservation[]): void {
	insertInto(connection, importRuns, runs.map(runRowOf));
	insertInto(connection, observations, observationRowsOf(held));
}

function runRowOf(run: RunRow): typeof importRuns.$inferInsert {
	return {
		...run,
		id: runId(run),
		ordinal: run.run,
		rowsRead: run.rows_read,
		rowsPublished: run.rows_published,
		rowsStatusOnly: run.rows_status_only,
		rowsHeld: run.rows_held,
		rowsLeftOut: run.rows_left_out,
		leftOutWhy: run.left_out_why ?? ''
	};
}

function* observationRowsOf(held: readonly HeldObservation[]): Iterable<typeof observations.$inferInsert> {
	for (const row of held) {
		const { label, starts, ends } = row.period;
		yield { ...row, period: label, starts, ends, flags: row.flags?.join(' ') ?? '', text: publishedText(row) };
	}
}
