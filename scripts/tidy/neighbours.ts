import { join } from 'node:path';
import { z } from 'zod';
import { gssCell, mapCell, numberCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** Two CCGs that share a border on land, once from each side; `computed` ones were measured on simplified boundaries. */
export const neighbourRow = z.object({
	map: mapCell,
	gss: gssCell,
	other: gssCell,
	border_km: numberCell.refine((km) => km >= 0, 'is not a length'),
	basis: z.enum(['held', 'computed'])
});
export type NeighbourRow = z.output<typeof neighbourRow>;

const COLUMNS = ['map', 'gss', 'other', 'border_km', 'basis'] as const;
const file = (dataDir: string): string => join(dataDir, 'areas', 'neighbours.csv');

/** The rows of neighbours.csv; throws as `readTable` does. */
export function readNeighbours(dataDir: string): NeighbourRow[] {
	return readTable(file(dataDir), neighbourRow);
}

/** Writes neighbours.csv by map and the two codes. */
export function writeNeighbours(dataDir: string, rows: Iterable<NeighbourRow>): void {
	writeTable(file(dataDir), COLUMNS, inKeyOrder(rows, ['map', 'gss', 'other']));
}
