import { environmentFrom } from '#lib/server/environment.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { newest } }) => {
	const held = await heldReleases(environmentFrom(process.env).RELEASES_DIR);
	return {
		newest,
		held: held.map(({ manifest: { id, date, note, method }, changes }) => ({ id, date, note, method, changes }))
	};
};
