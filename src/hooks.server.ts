import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { environmentFrom } from '#lib/server/environment.ts';
import { releasesIn, type Releases } from '#lib/server/release/current.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { releaseIds } from '#lib/server/release/pointer.ts';
import { weightFormAddress } from '#lib/server/weight-form-address.ts';

let releases: Releases | undefined;

/** The releases that this process serves, found when the first request comes, so that building the app opens nothing. */
function served(): Releases {
	releases ??= releasesIn(environmentFrom(process.env).RELEASES_DIR, (id, reason) => {
		console.error(`Release ${id} is not used. ${reason}`);
	});
	return releases;
}

function plain(status: number, words: string, headers: Record<string, string> = {}): Response {
	const shared = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(`${words}\n`, { status, headers: { ...shared, ...headers } });
}

/** An area's code in small letters, in the path of a page or of the API. */
const SMALL_CODE = /^((?:\/api\/v1)?\/areas\/|\/indicators\/[^/]+\/)([0-9a-z]{3}|[0-9a-z]{5}|[a-z][0-9]{8})(\/.*)?$/i;

/** Where a request is to go instead: fields of the weight form to the one `w`, a code in small letters to capitals. */
function elsewhere(url: URL): Response | undefined {
	const query = weightFormAddress(url.searchParams);
	if (query !== undefined) return redirect(303, url.pathname, query);
	const [, before = '', code = '', after = ''] = SMALL_CODE.exec(url.pathname) ?? [];
	if (code === code.toUpperCase()) return undefined;
	return redirect(308, `${before}${code.toUpperCase()}${after}`, url.searchParams.toString());
}

function redirect(status: 303 | 308, path: string, query: string): Response {
	return new Response(null, { status, headers: { location: query ? `${path}?${query}` : path } });
}

/** The release that a request names, else the current one; or the answer where there is none. */
async function chosen(url: URL): Promise<OpenRelease | Response> {
	const asked = url.searchParams.get('release');
	const release = asked === null ? await served().current() : await served().find(asked);
	if (release) return release;
	if (asked === null) return plain(503, 'The figures are not here yet. Please try again in a minute.', { 'retry-after': '30' });
	const held = await releaseIds(environmentFrom(process.env).RELEASES_DIR);
	return plain(404, `There is no release of that name. These are held: ${held.join(', ')}.`);
}

const answer: Handle = async ({ event, resolve }) => {
	const redirected = elsewhere(event.url);
	if (redirected) return redirected;
	const release = await chosen(event.url);
	if (release instanceof Response) return release;
	event.locals.release = release;
	const response = await resolve(event);
	response.headers.set('ccg-lens-release', release.id);
	return response;
};

const tell: HandleServerError = ({ error, status, message }) => {
	if (status < 500) return { message };
	const id = randomUUID();
	console.error(`Error ${id}:`, error);
	return { message: `Something went wrong here. If you report it, name ${id}.` };
};

// the names by which the framework calls them
export { answer as handle, tell as handleError };
