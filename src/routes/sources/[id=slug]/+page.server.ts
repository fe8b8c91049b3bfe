import { error } from '@sveltejs/kit';
import { findSource, sourcesOf } from '#lib/server/queries/sources.ts';
import { nearMatches } from '#lib/server/queries/near-matches.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const source = await findSource(release.db, params.id);
	if (!source) {
		const known = (await sourcesOf(release.db)).map(({ id, title }) => ({ code: id, name: title }));
		const near = nearMatches(known, params.id).map(({ code, name }) => ({ name, href: `/sources/${code}` }));
		error(404, { message: `No source is called ${params.id}.`, near });
	}
	return { source, weights: readWeights(url.searchParams).weights };
};
