import { ENGLAND } from '#lib/domain/area.ts';
import { writeAreas, type AreaRow } from '../tidy/areas.ts';
import { writeLineage } from '../tidy/lineage.ts';
import { writeMaps } from '../tidy/maps.ts';
import { writeNeighbours } from '../tidy/neighbours.ts';
import { writeOverlaps } from '../tidy/overlaps.ts';
import { writePeers } from '../tidy/peers.ts';
import { writePlaceAreas, writePlaces } from '../tidy/places.ts';
import { writePopulations } from '../tidy/populations.ts';
import { writeVersions } from '../tidy/versions.ts';
import { deprivationOf } from './deprivation.ts';
import { elsewhereOf } from './elsewhere.ts';
import { lineageOf } from './lineage.ts';
import type { Listed } from './lists.ts';
import { neighboursOf } from './neighbours.ts';
import { overlapsOf } from './overlaps.ts';
import { peersOf } from './peers.ts';
import { placesOf } from './places.ts';
import { residentsOf } from './populations.ts';
import type { RawFolder } from './raw.ts';
import { REGION_NAMES, withRegions } from './regions.ts';
import { namedBy, versionsOf } from './versions.ts';

/** CCGs by ODS code under their newest name as a CCG. */
function ccgs(lists: readonly Listed[]): AreaRow[] {
	const byOds = new Map<string, Listed[]>();
	for (const row of lists) byOds.set(row.ods, [...(byOds.get(row.ods) ?? []), row]);
	return [...byOds].map(([code, rows]) => ({ code, kind: 'ccg', name: namedBy(rows).name }));
}

/** Writes who is on which map, what became of them, what they overlap with, border on and are like, who lives there, and by which names. */
export function writeReference(raw: RawFolder, lists: readonly Listed[], dataDir: string): void {
	const { overlaps, places: councils } = overlapsOf(raw);
	const regions = Object.entries(REGION_NAMES).map(([code, name]): AreaRow => ({ code, kind: 'region', name }));
	writeAreas(dataDir, [...ccgs(lists), ...councils, ...regions, { code: ENGLAND, kind: 'england', name: 'England' }]);
	writeVersions(dataDir, versionsOf(lists));
	writeMaps(dataDir, withRegions(raw, lists));
	const lineage = lineageOf(raw);
	writeLineage(dataDir, lineage);
	writeNeighbours(dataDir, neighboursOf(raw, lists, lineage));
	writePeers(dataDir, peersOf(raw, lists, lineage));
	writeOverlaps(dataDir, overlaps);
	const { places, placeAreas } = placesOf(raw, lists, lineage);
	writePlaces(dataDir, [...places, ...elsewhereOf(raw, new Set(places.map(({ id }) => id)))]);
	writePlaceAreas(dataDir, placeAreas);
	writePopulations(dataDir, [...residentsOf(raw, lists), ...deprivationOf(raw, lists)]);
}
