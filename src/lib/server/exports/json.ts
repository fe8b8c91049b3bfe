import type { OpenRelease } from '../release/open.ts';
import { LICENCE } from './issued-by.ts';
import { PageOfRows } from './page-of-rows.ts';
import { problemResponse, Refusal } from './problem.ts';

/** A body as JSON text, tab-indented so that it can be read and compared; `undefined` members are left out, as JSON does. */
export function jsonText(body: unknown): string {
	return `${JSON.stringify(body, null, '\t')}\n`;
}

/** What every answer of the API carries: the release it is from, its date, its licence, and leave for any site to read it. */
export function apiHeaders(release: Pick<OpenRelease, 'id' | 'date'>): Record<string, string> {
	return {
		'access-control-allow-origin': '*',
		'access-control-expose-headers': 'ccg-lens-release, ccg-lens-release-date, content-disposition, etag, link',
		'cross-origin-resource-policy': 'cross-origin',
		'ccg-lens-release': release.id,
		'ccg-lens-release-date': release.date,
		link: `<${LICENCE}>; rel="license"`
	};
}

/** The answer to a question as JSON, a page of a long list with links to the others, or the problem that its maker refused it with. */
export async function answerJson(release: OpenRelease, body: () => Promise<unknown>): Promise<Response> {
	const headers = apiHeaders(release);
	try {
		const made = await body();
		const links = made instanceof PageOfRows ? Object.entries(made.links).map(([rel, address]) => `<${address}>; rel="${rel}"`) : [];
		return new Response(jsonText(made instanceof PageOfRows ? made.rows : made), {
			headers: { ...headers, link: [headers['link'], ...links].join(', '), 'content-type': 'application/json; charset=utf-8' }
		});
	} catch (cause) {
		if (cause instanceof Refusal) return problemResponse(cause.problem, headers);
		throw cause;
	}
}
