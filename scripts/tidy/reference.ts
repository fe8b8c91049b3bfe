import type { Reference } from '#lib/domain/scoring/carry.ts';
import { readLineage } from './lineage.ts';
import { readMaps } from './maps.ts';
import { readPopulations } from './populations.ts';

/** What carrying figures from one map to another has to know, from the files of data/areas. */
export function readReference(dataDir: string): Reference {
	return {
		maps: readMaps(dataDir),
		lineage: readLineage(dataDir).map((row) => ({
			fromMap: row.from_map,
			toMap: row.to_map,
			from: row.from,
			to: row.to,
			shareOfFrom: row.share_of_from,
			shareOfTo: row.share_of_to
		})),
		residents: readPopulations(dataDir).filter(({ band }) => band === 'all')
	};
}
