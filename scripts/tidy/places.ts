import { join } from 'node:path';
import { z } from 'zod';
import { PLACE_KINDS } from '#lib/domain/place.ts';
import { gssCell, shareCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/**
 * A place that people look for: `id` is the code of whoever drew it (ONS, or the postcode district), `within` the county,
 * council or country that sets it apart from others of its name.
 */
export const placeRow = z.object({
	id: z.string().regex(/^[A-Z0-9-]+$/),
	kind: z.enum(PLACE_KINDS),
	name: z.string(),
	within: z.string().optional()
});
export type PlaceRow = z.output<typeof placeRow>;

/**
 * A part of a place, as a share of it (of its ground; of its GP practices for a postcode district, where 0 means that only its
 * centre lies there), and the CCG in which that part lay on the maps of 2015, 2017 and 2018. Later maps follow by whole mergers.
 */
export const placeAreaRow = z.object({
	place: z.string(),
	on_2015: gssCell,
	on_2017: gssCell,
	on_2018: gssCell,
	share: shareCell
});
export type PlaceAreaRow = z.output<typeof placeAreaRow>;

const file = (dataDir: string, name: string): string => join(dataDir, 'areas', name);

/** The rows of places.csv; throws as `readTable` does. */
export function readPlaces(dataDir: string): PlaceRow[] {
	return readTable(file(dataDir, 'places.csv'), placeRow);
}

/** Writes places.csv by kind and id. */
export function writePlaces(dataDir: string, rows: Iterable<PlaceRow>): void {
	writeTable(file(dataDir, 'places.csv'), Object.keys(placeRow.shape) as (keyof PlaceRow)[], inKeyOrder(rows, ['kind', 'id']));
}

/** The rows of place-areas.csv; throws as `readTable` does. */
export function readPlaceAreas(dataDir: string): PlaceAreaRow[] {
	return readTable(file(dataDir, 'place-areas.csv'), placeAreaRow);
}

/** Writes place-areas.csv by place and CCGs. */
export function writePlaceAreas(dataDir: string, rows: Iterable<PlaceAreaRow>): void {
	const columns = Object.keys(placeAreaRow.shape) as (keyof PlaceAreaRow)[];
	writeTable(file(dataDir, 'place-areas.csv'), columns, inKeyOrder(rows, ['place', 'on_2015', 'on_2017', 'on_2018']));
}
