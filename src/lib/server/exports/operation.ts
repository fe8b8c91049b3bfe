import type { OpenRelease } from '../release/open.ts';
import { answerJson, apiHeaders } from './json.ts';
import { onlyDescribed, type Asked } from './only-described.ts';
import { problemResponse, Refusal } from './problem.ts';

/** The answer of an operation as JSON, once every parameter is one that it has; or the problem that it is refused with. */
export async function answerOperation(
	id: string,
	asked: Asked,
	body: (query: URLSearchParams, release: OpenRelease) => Promise<unknown>
): Promise<Response> {
	const { url, locals } = asked;
	return await answerJson(locals.release, async () => {
		onlyDescribed(id, asked);
		return await body(url.searchParams, locals.release);
	});
}

/** The answer of an operation that is a file, which its maker gives; or the problem that it is refused with. */
export async function answerFile(id: string, asked: Asked, make: (release: OpenRelease) => Promise<Response>): Promise<Response> {
	const { release } = asked.locals;
	try {
		onlyDescribed(id, asked);
		const response = await make(release);
		for (const [name, value] of Object.entries(apiHeaders(release))) response.headers.set(name, value);
		return response;
	} catch (cause) {
		if (cause instanceof Refusal) return problemResponse(cause.problem, apiHeaders(release));
		throw cause;
	}
}
