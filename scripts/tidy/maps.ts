import { join } from 'node:path';
import { z } from 'zod';
import { gssCell, mapCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** A CCG on a published list, by the name of that list; `region` is the ODS code of the NHS England region it was in. */
export const mapRow = z.object({ map: mapCell, gss: gssCell, ods: z.string(), name: z.string(), region: z.string() });
export type MapRow = z.output<typeof mapRow>;

const file = (dataDir: string): string => join(dataDir, 'areas', 'maps.csv');

/** The rows of maps.csv; throws as `readTable` does. */
export function readMaps(dataDir: string): MapRow[] {
	return readTable(file(dataDir), mapRow);
}

/** Writes maps.csv by map, then GSS code. */
export function writeMaps(dataDir: string, rows: Iterable<MapRow>): void {
	writeTable(file(dataDir), ['map', 'gss', 'ods', 'name', 'region'], inKeyOrder(rows, ['map', 'gss']));
}
