import { redirect } from '@sveltejs/kit';
import { areasOf } from '#lib/server/queries/areas.ts';
import { nearAreas } from '#lib/server/queries/near-matches.ts';
import { readEdition } from '#lib/url/edition.ts';
import { linkTo } from '#lib/url/links.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { readQuery, searched } from './search.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights } = readWeights(url.searchParams);
	const { value: q, problem } = readQuery(url.searchParams);
	const areas = await areasOf(release.db, edition.id);
	const { exact, found } = searched(areas, q);
	if (exact) redirect(303, linkTo({ path: `/areas/${exact.code}`, weights, edition: edition.id }));
	const near = q !== '' && found.length === 0 ? await nearAreas(release.db, q) : [];
	return { areas: found, q, near, problem, weights };
};
