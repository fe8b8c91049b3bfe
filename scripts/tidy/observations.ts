import { join } from 'node:path';
import { z } from 'zod';
import { FLAGS } from '#lib/domain/observation.ts';
import { MISSING_IDS } from '#lib/domain/missing.ts';
import { gssCell, mapCell, numberCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, tableText } from './table.ts';

const flagsCell = z
	.string()
	.transform((text) => text.split(' '))
	.pipe(z.array(z.enum(FLAGS)));

/**
 * A published figure or the reason there is none: a value or `missing`, never both. `text` is what stood in the cell, kept
 * only where it is not the value as written; `at` its place; `run` the ordinal of the file's import in runs.csv.
 */
export const observationRow = z
	.object({
		indicator: z.string(),
		area: gssCell,
		map: mapCell,
		period: z.string(),
		value: numberCell.optional(),
		missing: z.enum(MISSING_IDS).optional(),
		numerator: numberCell.optional(),
		denominator: numberCell.optional(),
		lower: numberCell.optional(),
		upper: numberCell.optional(),
		flags: flagsCell.optional(),
		suspect: z.string().optional(),
		text: z.string().optional(),
		at: z.string().optional(),
		run: z.string().regex(/^[1-9]\d*$/, 'is not the number of a run')
	})
	.refine((row) => (row.value === undefined) !== (row.missing === undefined), 'has a value or a reason, never both');
export type ObservationRow = z.output<typeof observationRow>;

const COLUMNS = Object.keys(observationRow.shape) as (keyof ObservationRow)[];

/** Where the figures of a source are kept. */
export function observationsFile(dataDir: string, source: string): string {
	return join(dataDir, 'observations', `${source}.csv`);
}

/** The figures of a source; throws as `readTable` does. */
export function readObservations(dataDir: string, source: string): ObservationRow[] {
	return readTable(observationsFile(dataDir, source), observationRow);
}

/** The text of an observations file: by indicator, map, period (whose labels sort as time does), area and run. */
export function observationsText(source: string, rows: Iterable<ObservationRow>): string {
	const sorted = inKeyOrder(rows, ['indicator', 'map', 'period', 'area', 'run']);
	const cells = sorted.map((row) => ({ ...row, flags: row.flags?.join(' ') }));
	return tableText(`${source}.csv`, COLUMNS, cells);
}

/** What stood in the published cell of a row, which is kept only where it differs from the value. */
export function publishedText(row: Pick<ObservationRow, 'text' | 'value'>): string {
	return row.text ?? (row.value === undefined ? '' : String(row.value));
}
