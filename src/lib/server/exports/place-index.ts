import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '../db/open.ts';
import { gazetteerOf } from '../queries/place-index.ts';
import { remembered } from '../queries/remembered.ts';

/** The index of an edition's places as the finder in the browser fetches it: JSON without blanks, written once. */
export async function placeIndexText(db: Database, edition: Edition): Promise<string> {
	return await remembered(db, `place index of ${edition.id}`, async () => JSON.stringify((await gazetteerOf(db, edition)).index));
}
