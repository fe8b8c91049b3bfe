import { search } from '#lib/finder/search.ts';
import { placeIndexText } from './exports/place-index.ts';
import { gazetteerOf } from './queries/place-index.ts';
import type { OpenRelease } from './release/open.ts';
import type { Edition } from '#lib/domain/edition.ts';

/** One text for each way of finding: by code, postcode, name, beginning and near miss. */
const ASKED = ['15N', 'LS1', 'Newport', 'Manch', 'Scarborogh'];

/** Milliseconds between two older editions, each of which takes a tenth of a second or two in which nobody is answered. */
const APART = 2_000;

async function warm({ db }: OpenRelease, edition: Edition): Promise<void> {
	const gazetteer = await gazetteerOf(db, edition);
	for (const typed of ASKED) search(gazetteer, typed);
	await placeIndexText(db, edition);
}

/**
 * Makes the finder ready before the first reader asks: the newest edition at once, so that what is awaited is short, and the older ones
 * one by one while the server already answers. Fails for the newest edition alone; an older one that fails is read when it is asked for.
 */
export async function warmFinder(release: OpenRelease): Promise<void> {
	const [newest, ...older] = release.editions.toSorted((a, b) => (a.id < b.id ? 1 : -1));
	if (newest) await warm(release, newest);
	const rest = async (): Promise<void> => {
		for (const edition of older) {
			await new Promise((done) => setTimeout(done, APART).unref());
			await warm(release, edition);
		}
	};
	void rest().catch(() => undefined);
}
