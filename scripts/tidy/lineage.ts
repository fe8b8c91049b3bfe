import { join } from 'node:path';
import { z } from 'zod';
import { LINEAGE_KINDS } from '#lib/domain/lineage.ts';
import { countCell, gssCell, mapCell, shareCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** People who passed from one area version to another between two lists; `people` lived there in mid-2017, absent where that is not held. */
export const lineageRow = z.object({
	from_map: mapCell,
	to_map: mapCell,
	from: gssCell,
	to: gssCell,
	kind: z.enum(LINEAGE_KINDS),
	people: countCell.optional(),
	share_of_from: shareCell,
	share_of_to: shareCell
});
export type LineageRow = z.output<typeof lineageRow>;

const COLUMNS = ['from_map', 'to_map', 'from', 'to', 'kind', 'people', 'share_of_from', 'share_of_to'] as const;
const file = (dataDir: string): string => join(dataDir, 'areas', 'lineage.csv');

/** The rows of lineage.csv, of areas that changed only; throws as `readTable` does. */
export function readLineage(dataDir: string): LineageRow[] {
	return readTable(file(dataDir), lineageRow);
}

/** Writes lineage.csv by the two lists, then by the codes. */
export function writeLineage(dataDir: string, rows: Iterable<LineageRow>): void {
	writeTable(file(dataDir), COLUMNS, inKeyOrder(rows, ['from_map', 'to_map', 'from', 'to']));
}
