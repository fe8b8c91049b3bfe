import type { OpenRelease } from '../release/open.ts';
import { LICENCE } from './issued-by.ts';
import { problemResponse, Refusal } from './problem.ts';

/** A body as JSON text, tab-indented so that it can be read and compared; `undefined` members are left out, as JSON does. */
export function jsonText(body: unknown): string {
	return `${JSON.stringify(body, null, '\t')}\n`;
}

/** What every answer of the API carries: the release it is from, its date, its licence, and leave for any site to read it. */
export function apiHeaders(release: OpenRelease): Record<string, string> {
	return {
		'access-control-allow-origin': '*',
		'access-control-expose-headers': 'ccg-lens-release, ccg-lens-release-date, link',
		'cross-origin-resource-policy': 'cross-origin',
		'ccg-lens-release': release.id,
		'ccg-lens-release-date': release.date,
		link: `<${LICENCE}>; rel="license"`
	};
}

/** The answer to a question as JSON, or the problem that its maker refused it with. */
export async function answerJson(release: OpenRelease, body: () => Promise<unknown>): Promise<Response> {
	const response = await answered(body);
	for (const [name, value] of Object.entries(apiHeaders(release))) response.headers.set(name, value);
	return response;
}

async function answered(body: () => Promise<unknown>): Promise<Response> {
	try {
		return new Response(jsonText(await body()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
	} catch (cause) {
		if (cause instanceof Refusal) return problemResponse(cause.problem);
		throw cause;
	}
}
