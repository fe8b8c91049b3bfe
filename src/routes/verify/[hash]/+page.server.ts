import { error } from '@sveltejs/kit';
import { environmentFrom } from '#lib/server/environment.ts';
import { heldReleases } from '#lib/server/release/held.ts';
import { quoted } from '#lib/url/reading.ts';
import type { PageServerLoad } from './$types';
import { checked, readCode } from './checked.ts';

export const load: PageServerLoad = async ({ params, url, locals: { newest } }) => {
	const code = readCode(params.hash);
	if (code === undefined) {
		const message = `${quoted(params.hash)} is not a code of ours. A code on a printed paper has sixteen digits, each 0 to 9 or a to f.`;
		error(404, { message });
	}
	const held = await heldReleases(environmentFrom(process.env).RELEASES_DIR);
	const releases = held.map(({ manifest: { id, date, sha256 } }) => ({ id, date, sha256 }));
	return { code, newest, releases: releases.map(({ id }) => id), result: checked(code, url.searchParams.get('of'), releases) };
};
