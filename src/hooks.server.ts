import { randomUUID } from 'node:crypto';
import { building } from '$app/environment';
import type { Handle, HandleFetch, HandleServerError, ServerInit } from '@sveltejs/kit';
import { environmentFrom } from '#lib/server/environment.ts';
import { mapFile } from '#lib/server/map-files.ts';
import { problemResponse } from '#lib/server/exports/problem.ts';
import { releasesIn, type Releases } from '#lib/server/release/current.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { releaseIds } from '#lib/server/release/pointer.ts';
import { warmFinder } from '#lib/server/warm-finder.ts';
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

/** The release that a request names, else the current one, with the current one's id; or the answer where there is none. */
async function chosen(url: URL, fetch: typeof globalThis.fetch): Promise<{ release: OpenRelease; newest: string } | Response> {
	const asked = url.searchParams.get('release');
	const current = await served().current();
	const release = asked === null ? current : await served().find(asked);
	if (release) return { release, newest: current?.id ?? release.id };
	if (asked === null) return notYet(url.pathname);
	if (current && PAGE.test(url.pathname)) return await listOfReleases(asked, fetch);
	const held = await releaseIds(environmentFrom(process.env).RELEASES_DIR);
	const detail = `There is no release of that name. These are held: ${held.join(', ')}.`;
	if (PAGE.test(url.pathname)) return plain(404, detail);
	const problem = { status: 404, title: 'Unknown release', detail, parameter: 'release', expected: held } as const;
	return problemResponse(problem, { 'access-control-allow-origin': '*' });
}

/** The answer where there is no release at all: in words, or as a problem where programs ask. */
function notYet(path: string): Response {
	const [detail, later] = ['The figures are not here yet. Please try again in a minute.', { 'retry-after': '30' }];
	if (PAGE.test(path)) return plain(503, detail, later);
	return problemResponse({ status: 503, title: 'Not here yet', detail }, { ...later, 'access-control-allow-origin': '*' });
}

/** Addresses that are read by people, and not those of the API and of files. */
const PAGE = /^\/(?!api\/)[^.]*$/;

/** The page that lists the releases, as the answer to one that is not held. */
async function listOfReleases(asked: string, fetch: typeof globalThis.fetch): Promise<Response> {
	const { body, headers } = await fetch(`/releases/${/^[\w-]{1,40}$/.test(asked) ? asked : 'none'}`);
	return new Response(body, { status: 404, headers });
}

/** Pages that other sites may show in a frame; no other may be. */
const FRAMED = /^\/embed\//;

/** Lets any site frame an answer, in which no form may be sent. */
function openToFrames(headers: Headers): void {
	const policy = headers.get('content-security-policy') ?? "default-src 'none'; frame-ancestors 'none'; form-action 'none'";
	const opened = policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *').replace(/form-action [^;]*/, "form-action 'none'");
	headers.set('content-security-policy', opened);
	headers.set('cross-origin-resource-policy', 'cross-origin');
}

const answer: Handle = async ({ event, resolve }) => {
	const redirected = elsewhere(event.url);
	if (redirected) return redirected;
	const found = await chosen(event.url, event.fetch);
	if (found instanceof Response) return found;
	Object.assign(event.locals, found, { findRelease: async (id: string) => await served().find(id) });
	const response = await resolve(event);
	response.headers.set('ccg-lens-release', found.release.id);
	if (FRAMED.test(event.url.pathname) && response.status === 200) openToFrames(response.headers);
	return response;
};

const tell: HandleServerError = ({ error, status, message }) => {
	if (status < 500) return { message };
	const id = randomUUID();
	console.error(`Error ${id}:`, error);
	return { message: `Something went wrong here. If you report it, name ${id}.` };
};

/** Makes the finder ready as the server starts, so that its first reader waits no longer than the next; where there is no release, nothing. */
const start: ServerInit = async () => {
	const release = building ? undefined : await served().current();
	if (release) await warmFinder(release);
};

/** What a page asks of this site itself while it is made: a map is read here, which needs no way back in from outside. */
const fetched: HandleFetch = async ({ event, request, fetch }) => {
	const { origin, pathname } = new URL(request.url);
	return (origin === event.url.origin ? await mapFile(pathname) : undefined) ?? (await fetch(request));
};

// the names by which the framework calls them
export { answer as handle, fetched as handleFetch, start as init, tell as handleError };
