import type { Gazetteer } from '#lib/finder/gazetteer.ts';
import type { PlaceIndex } from '#lib/finder/place-index.ts';
import type { Suggestions } from '#lib/finder/suggest.ts';

interface Finder {
	readonly suggest: (gazetteer: Gazetteer, typed: string) => Suggestions;
	readonly gazetteer: Gazetteer;
}

const finders = new Map<string, Promise<Finder>>();

/** Fetches what searches and what is searched, beside each other. */
async function fetched(edition: string): Promise<Finder> {
	const [{ suggest, gazetteer }, index] = await Promise.all([
		import('#lib/finder/suggest.ts'),
		fetch(`/find/places.json?edition=${encodeURIComponent(edition)}`).then(async (answer) => (await answer.json()) as PlaceIndex)
	]);
	const ready = gazetteer(index);
	// unseen, so that the first letters meet code that has run
	for (const typed of ['s', 'sal', 'salfrod']) suggest(ready, typed);
	return { suggest, gazetteer: ready };
}

/** What is offered while a reader types; the finder and the index of the edition are fetched when first asked. Nothing where they cannot be had. */
export async function suggestionsFrom(edition: string, typed: string): Promise<Suggestions | undefined> {
	const finder = finders.get(edition) ?? fetched(edition);
	finders.set(edition, finder);
	try {
		const { suggest, gazetteer } = await finder;
		return suggest(gazetteer, typed);
	} catch {
		finders.delete(edition);
		return undefined;
	}
}
