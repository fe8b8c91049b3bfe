import { placeIndexText } from '#lib/server/exports/place-index.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	return new Response(await placeIndexText(release.db, edition), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
