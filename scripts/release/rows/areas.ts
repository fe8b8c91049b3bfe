import type Sqlite from 'better-sqlite3';
import { areaVersions, areas, lineage, mapAreas, neighbours, overlaps, peers, populations } from '#lib/server/db/schema.ts';
import { readAreas } from '../../tidy/areas.ts';
import { readLineage } from '../../tidy/lineage.ts';
import { readMaps } from '../../tidy/maps.ts';
import { readNeighbours } from '../../tidy/neighbours.ts';
import { readOverlaps } from '../../tidy/overlaps.ts';
import { readPeers } from '../../tidy/peers.ts';
import { readPopulations } from '../../tidy/populations.ts';
import { readVersions } from '../../tidy/versions.ts';
import { insertInto } from '../insert.ts';

/** The reference data as the files in `data/areas` hold it. */
export function readReference(folder: string) {
	return {
		areas: readAreas(folder),
		versions: readVersions(folder),
		maps: readMaps(folder),
		lineage: readLineage(folder),
		overlaps: readOverlaps(folder),
		neighbours: readNeighbours(folder),
		peers: readPeers(folder),
		populations: readPopulations(folder)
	};
}
export type Reference = ReturnType<typeof readReference>;

/** Fills the tables of places and of what surrounds them. */
export function insertReference(connection: Sqlite.Database, reference: Reference): void {
	insertInto(connection, areas, reference.areas);
	insertInto(connection, areaVersions, reference.versions);
	insertInto(
		connection,
		mapAreas,
		reference.maps.map(({ gss, ...row }) => ({ ...row, version: gss }))
	);
	insertInto(
		connection,
		lineage,
		reference.lineage.map((row) => ({
			...row,
			fromMap: row.from_map,
			toMap: row.to_map,
			shareOfFrom: row.share_of_from,
			shareOfTo: row.share_of_to
		}))
	);
	insertSurroundings(connection, reference);
}

function insertSurroundings(connection: Sqlite.Database, reference: Reference): void {
	insertInto(
		connection,
		overlaps,
		reference.overlaps.map(({ gss, ...row }) => ({
			...row,
			version: gss,
			shareOfCcg: row.share_of_ccg,
			shareOfOther: row.share_of_other
		}))
	);
	insertInto(
		connection,
		neighbours,
		reference.neighbours.map(({ gss, ...row }) => ({ ...row, version: gss, borderKm: row.border_km }))
	);
	insertInto(
		connection,
		peers,
		reference.peers.map(({ gss, ...row }) => ({ ...row, version: gss }))
	);
	insertInto(
		connection,
		populations,
		reference.populations.map(({ gss, ...row }) => ({ ...row, version: gss }))
	);
}
