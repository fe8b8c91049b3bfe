import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import { heldIn } from '../held.ts';
import type { PageServerLoad } from './$types';
import { whatChanges } from './live.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const held = await heldIn(release.db, edition);
	return { method: release.method, weights: readWeights(url.searchParams).weights, changes: held ? await whatChanges(held) : [] };
};
