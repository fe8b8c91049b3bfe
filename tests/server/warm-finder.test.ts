import { expect, it } from 'vitest';
import { search } from '#lib/finder/search.ts';
import { gazetteerOf } from '#lib/server/queries/place-index.ts';
import { warmFinder } from '#lib/server/warm-finder.ts';
import { exampleWithPlaces } from '../support/example-places.ts';

it('the finder answers after it was made ready without asking the database again', async () => {
	const release = exampleWithPlaces();
	const newest = release.editions.find(({ id }) => id === '2021-22')!;
	await warmFinder({ ...release, editions: [newest] });
	release.db.$client.close();
	expect(search(await gazetteerOf(release.db, newest), 'Mere').matches).toHaveLength(1);
});
