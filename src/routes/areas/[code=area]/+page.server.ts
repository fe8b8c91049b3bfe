import { error, redirect } from '@sveltejs/kit';
import { findArea } from '#lib/server/queries/find-area.ts';
import { nearAreas } from '#lib/server/queries/near-matches.ts';
import { unsent } from '#lib/server/unsent.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { PageServerLoad } from './$types';
import { askedIn } from './asked.ts';
import { hereIn } from './here.ts';
import { knownIn } from './known.ts';

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
	const asked = askedIn(url.searchParams, code, await knownIn(release.db, edition.id));
	return unsent({ found, asked, here: await hereIn(release.db, edition, code, asked) });
};
