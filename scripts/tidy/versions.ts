import { join } from 'node:path';
import { z } from 'zod';
import { dayCell, gssCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** A CCG between two changes of its boundary: `area` is its ODS code, `closed` the first day it was no more, absent while it lasts. */
export const versionRow = z.object({
	gss: gssCell,
	area: z.string(),
	name: z.string(),
	opened: dayCell,
	closed: dayCell.optional()
});
export type VersionRow = z.output<typeof versionRow>;

const file = (dataDir: string): string => join(dataDir, 'areas', 'versions.csv');

/** The rows of versions.csv; throws as `readTable` does. */
export function readVersions(dataDir: string): VersionRow[] {
	return readTable(file(dataDir), versionRow);
}

/** Writes versions.csv in the order of its GSS codes. */
export function writeVersions(dataDir: string, rows: Iterable<VersionRow>): void {
	writeTable(file(dataDir), ['gss', 'area', 'name', 'opened', 'closed'], inKeyOrder(rows, ['gss']));
}
