import type { Edition } from '#lib/domain/edition.ts';
import { gazetteer, type Gazetteer } from '#lib/finder/gazetteer.ts';
import type { PlaceIndex } from '#lib/finder/place-index.ts';
import { placeIndexOf } from '#lib/server/queries/place-index.ts';
import { insertReference, readReference } from '../../scripts/release/rows/areas.ts';
import { insertEditions, readEditions } from '../../scripts/release/rows/editions.ts';
import { insertPlaces } from '../../scripts/release/rows/places.ts';
import { emptyDatabase } from './database.ts';

/** The real places of the project on the maps of some editions, as the finder searches them. */
export async function placeIndexes(ids: readonly string[]): Promise<ReadonlyMap<string, { index: PlaceIndex; gazetteer: Gazetteer }>> {
	const db = emptyDatabase();
	const reference = readReference('data');
	const editions = readEditions('data', reference.maps).filter(({ id }: Edition) => ids.includes(id));
	insertReference(db.$client, reference);
	insertEditions(db.$client, editions, reference);
	insertPlaces(db.$client, 'data', editions, reference.lineage);
	const found = await Promise.all(
		editions.map(async (edition) => {
			const index = await placeIndexOf(db, edition);
			return [edition.id, { index, gazetteer: gazetteer(index) }] as const;
		})
	);
	return new Map(found);
}
