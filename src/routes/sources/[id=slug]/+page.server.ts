import { error, redirect } from '@sveltejs/kit';
import { findRenamedSource, findSource, sourcesOf } from '#lib/server/queries/sources.ts';
import { nearMatches } from '#lib/server/queries/near-matches.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const source = await findSource(release.db, params.id);
	if (!source) {
		const renamed = await findRenamedSource(release.db, params.id);
		if (renamed !== undefined) redirect(308, `/sources/${renamed}${url.search}`);
		const known = (await sourcesOf(release.db)).map(({ id, title }) => ({ code: id, name: title }));
		const near = nearMatches(known, params.id).map(({ code, name }) => ({ name, href: `/sources/${code}` }));
		error(404, { message: `No source is called ${params.id}.`, near });
	}
	return { source, weights: readWeights(url.searchParams).weights };
};
