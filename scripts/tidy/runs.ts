import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countCell, dayCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, tableText } from './table.ts';

const hashCell = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256');

/**
 * The import of one published file. `run` counts the runs of a source by the day they were published; `sha256` is the
 * file's, `observations_sha256` that of the source's file of figures after its last import. Rows read are rows published,
 * with a reason only, held and left out; `held_why` and `left_out_why` count the last two by kind: "region 70; Wales 80".
 * `accepted` are the ids of findings that a steward accepted, with who it was and why.
 */
export const runRow = z
	.object({
		source: z.string(),
		run: countCell,
		file: z.string(),
		bytes: countCell,
		sha256: hashCell,
		observations_sha256: hashCell,
		published: dayCell,
		retrieved: dayCell,
		rows_read: countCell,
		rows_published: countCell,
		rows_status_only: countCell,
		rows_held: countCell,
		rows_left_out: countCell,
		left_out_why: z.string().optional(),
		held_why: z.string().optional(),
		accepted: z.string().optional(),
		accepted_by: z.string().optional(),
		accepted_why: z.string().optional()
	})
	.refine(
		(row) => row.rows_read === row.rows_published + row.rows_status_only + row.rows_held + row.rows_left_out,
		'has rows that are not accounted for'
	);
export type RunRow = z.output<typeof runRow>;

const COLUMNS = Object.keys(runRow.shape) as (keyof RunRow)[];

/** Where the imports are kept. */
export function runsFile(dataDir: string): string {
	return join(dataDir, 'runs.csv');
}

/** Every import; none where nothing was ever imported. Throws as `readTable` does. */
export function readRuns(dataDir: string): RunRow[] {
	const path = runsFile(dataDir);
	return existsSync(path) ? readTable(path, runRow) : [];
}

/** The text of runs.csv: by source, then run. */
export function runsText(rows: Iterable<RunRow>): string {
	return tableText('runs.csv', COLUMNS, inKeyOrder(rows, ['source', 'run']));
}
