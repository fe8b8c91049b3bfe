import { readEdition } from '#lib/url/edition.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { exampleIn } from './example.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights } = readWeights(url.searchParams);
	const { areas, cells } = await gridsOf(release.db, edition.id);
	return { method: release.method, areas: areas.length, weights, example: await exampleIn(release.db, edition.id, areas, cells) };
};
