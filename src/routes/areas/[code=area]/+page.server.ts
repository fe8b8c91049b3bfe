import { error, redirect } from '@sveltejs/kit';
import { findArea } from '#lib/server/queries/find-area.ts';
import { nearAreas } from '#lib/server/queries/near-matches.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { hereIn } from './here.ts';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const code = params.code.toUpperCase();
	if (code !== params.code) redirect(308, `/areas/${code}${url.search}`);
	const found = await findArea(release.db, code);
	if (!found) {
		const near = (await nearAreas(release.db, code)).map(({ code, name }) => ({ name: `${name} (${code})`, href: `/areas/${code}` }));
		error(404, { message: `No clinical commissioning group (CCG) has the code ${code}.`, near });
	}
	if (found.code !== code) redirect(308, `/areas/${found.code}${url.search}`);
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights, problem } = readWeights(url.searchParams);
	return { found, weights, problem, here: await hereIn(release.db, edition, code, weights) };
};
