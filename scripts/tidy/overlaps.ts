import { join } from 'node:path';
import { z } from 'zod';
import { gssCell, mapCell, shareCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** The people a CCG has in common with a council (`hwb`) or a district, as a share of either; a unitary authority is both. */
export const overlapRow = z.object({
	map: mapCell,
	gss: gssCell,
	other: gssCell,
	kind: z.enum(['hwb', 'district']),
	share_of_ccg: shareCell,
	share_of_other: shareCell
});
export type OverlapRow = z.output<typeof overlapRow>;

const COLUMNS = ['map', 'gss', 'other', 'kind', 'share_of_ccg', 'share_of_other'] as const;
const file = (dataDir: string): string => join(dataDir, 'areas', 'overlaps.csv');

/** The rows of overlaps.csv: `hwb` for the maps of 2015, 2017 and 2018, `district` for 2015 and 2017 to 2021; throws as `readTable` does. */
export function readOverlaps(dataDir: string): OverlapRow[] {
	return readTable(file(dataDir), overlapRow);
}

/** Writes overlaps.csv by map, kind and the two codes. */
export function writeOverlaps(dataDir: string, rows: Iterable<OverlapRow>): void {
	writeTable(file(dataDir), COLUMNS, inKeyOrder(rows, ['map', 'kind', 'gss', 'other']));
}
