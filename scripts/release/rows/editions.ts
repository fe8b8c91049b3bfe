import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Edition } from '#lib/domain/edition.ts';
import { RELEASE_ID } from '#lib/server/release/manifest.ts';
import { editionAreas, editions } from '#lib/server/db/schema.ts';
import { dayCell, mapCell } from '../../tidy/cells.ts';
import { readTable } from '../../tidy/table.ts';
import { insertInto } from '../insert.ts';
import type { Reference } from './areas.ts';

const editionRow = z.object({ id: z.string().regex(/^\d{4}-\d{2}$/), reference_date: dayCell, map: mapCell, title: z.string() });
const releaseSchema = z.strictObject({ id: z.string().regex(RELEASE_ID), date: z.iso.date(), note: z.string().min(1) });

/** The id, date and note of the release that the files of `data/` make. */
export function readReleaseNote(folder: string): z.output<typeof releaseSchema> {
	return releaseSchema.parse(JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')));
}

/** The editions as written by hand, with the number of areas on the map of each. */
export function readEditions(folder: string, maps: Reference['maps']): readonly Edition[] {
	return readTable(join(folder, 'editions.csv'), editionRow).map(({ reference_date, ...row }) => ({
		...row,
		referenceDate: reference_date,
		areas: maps.filter((area) => area.map === row.map).length
	}));
}

/** Fills the tables of editions and of who is on the map of each, with the residents held for that map. */
export function insertEditions(connection: Sqlite.Database, list: readonly Edition[], reference: Reference): void {
	insertInto(connection, editions, list);
	const people = new Map(
		reference.populations.flatMap((row) => (row.band === 'all' ? [[`${row.map} ${row.gss}`, row.people] as const] : []))
	);
	for (const { id: edition, map } of list) {
		const rows = reference.maps.filter((area) => area.map === map);
		insertInto(
			connection,
			editionAreas,
			rows.map(({ gss, ods, name, region }) => ({ edition, version: gss, area: ods, name, region, people: people.get(`${map} ${gss}`) }))
		);
	}
}
