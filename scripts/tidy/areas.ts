import { join } from 'node:path';
import { z } from 'zod';
import { AREA_KINDS } from '#lib/domain/area.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/**
 * A place that keeps its code: a CCG by its ODS code, a council or district by its GSS code, a region by its ODS code. A
 * council that is both a district and an upper tier authority stands here once, as `hwb`.
 */
export const areaRow = z.object({ code: z.string(), kind: z.enum(AREA_KINDS), name: z.string() });
export type AreaRow = z.output<typeof areaRow>;

const file = (dataDir: string): string => join(dataDir, 'areas', 'areas.csv');

/** The rows of areas.csv; throws as `readTable` does. */
export function readAreas(dataDir: string): AreaRow[] {
	return readTable(file(dataDir), areaRow);
}

/** Writes areas.csv in the order of its codes. */
export function writeAreas(dataDir: string, rows: Iterable<AreaRow>): void {
	writeTable(file(dataDir), ['code', 'kind', 'name'], inKeyOrder(rows, ['code']));
}
