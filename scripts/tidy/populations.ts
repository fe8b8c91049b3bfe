import { join } from 'node:path';
import { z } from 'zod';
import { gssCell, mapCell, numberCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** Bands that count residents, by age in years. */
export const PEOPLE_BANDS = ['all', '0-4', '0-17', '18-plus', '65-plus', '70-plus', '75-plus'] as const;

/**
 * Bands that tell how deprived a CCG is, from the Index of Multiple Deprivation of its small areas, weighted by residents:
 * the mean score, the mean rank (1 is least deprived, 32,844 most), and the share (0 to 1) of its small areas among
 * England's most deprived tenth.
 */
export const DEPRIVATION_BANDS = [
	'imd-2015-score',
	'imd-2015-rank',
	'imd-2015-worst-tenth',
	'imd-2019-rank',
	'imd-2019-worst-tenth'
] as const;

/**
 * People of a band in a CCG of a map: one row a band, whose year is the one that stands for that map. The three CCGs of
 * 2013 that were merged before any estimate of residents was held have their registered patients of 17 and over of 2010/11
 * as `all` (year 2011), for use as weights.
 */
export const populationRow = z.object({
	map: mapCell,
	gss: gssCell,
	year: z
		.string()
		.regex(/^\d{4}$/, 'is not a year')
		.transform(Number),
	band: z.enum([...PEOPLE_BANDS, ...DEPRIVATION_BANDS]),
	people: numberCell
});
export type PopulationRow = z.output<typeof populationRow>;

const COLUMNS = ['map', 'gss', 'year', 'band', 'people'] as const;
const file = (dataDir: string): string => join(dataDir, 'areas', 'populations.csv');

/** The rows of populations.csv; throws as `readTable` does. */
export function readPopulations(dataDir: string): PopulationRow[] {
	return readTable(file(dataDir), populationRow);
}

/** Writes populations.csv by map, CCG and band. */
export function writePopulations(dataDir: string, rows: Iterable<PopulationRow>): void {
	writeTable(file(dataDir), COLUMNS, inKeyOrder(rows, ['map', 'gss', 'band', 'year']));
}
