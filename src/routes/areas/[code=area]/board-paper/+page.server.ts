import { error, redirect } from '@sveltejs/kit';
import { findArea } from '#lib/server/queries/find-area.ts';
import { unsent } from '#lib/server/unsent.ts';
import { verifyCode } from '#lib/server/verify-code.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { PageServerLoad } from './$types';
import { askedIn, waysFrom } from '../asked.ts';
import { hereIn } from '../here.ts';
import { knownIn } from '../known.ts';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const found = await findArea(release.db, params.code);
	if (!found) error(404, { message: `No clinical commissioning group (CCG) has the code ${params.code}.` });
	const path = `/areas/${found.code}/board-paper`;
	if (found.code !== params.code) redirect(308, `${path}${url.search}`);
	const { edition } = readEdition(url.searchParams, release.editions);
	const asked = { ...askedIn(url.searchParams, found.code, await knownIn(release.db, edition.id)), view: 'board' as const };
	const here = await hereIn(release.db, edition, found.code, asked);
	const address = waysFrom(path, { ...asked, view: 'public' }, edition).canonical;
	const issued = { id: release.id, date: release.date, method: release.method, sha256: release.sha256 };
	return unsent({ found, asked, here, address, issued: { ...issued, code: verifyCode(release.sha256, address) } });
};
