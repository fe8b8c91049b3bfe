import { environmentFrom } from '#lib/server/environment.ts';
import { restatedFiles } from '#lib/server/feeds/release-entries.ts';
import { doubtedOf } from '#lib/server/queries/doubted.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { release } }) => {
	const held = await heldReleases(environmentFrom(process.env).RELEASES_DIR);
	return {
		releases: held.length,
		own: held.flatMap(({ manifest, changes }) => (changes?.corrections ?? []).map((one) => ({ ...one, release: manifest.id }))),
		restated: await remembered(release.db, 'restated files', async () => await restatedFiles(release.db)),
		doubted: await doubtedOf(release.db)
	};
};
