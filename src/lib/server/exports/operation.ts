import { operationsOf } from '../contract/operations.ts';
import type { OpenRelease } from '../release/open.ts';
import { answerJson, apiHeaders } from './json.ts';
import { problemResponse, Refusal } from './problem.ts';

/** A request to the API, as far as its answer depends on it. */
export interface Asked {
	readonly url: URL;
	readonly locals: { readonly release: OpenRelease };
}

/** Refuses a parameter that an operation does not have, so that no filter is silently left out; names those that it has. */
function onlyDescribed(id: string, { url, locals }: Asked): void {
	const operation = operationsOf(locals.release.editions.map((edition) => edition.id)).find((one) => one.id === id);
	const known = (operation?.parameters ?? []).flatMap(({ name, place }) => (place === 'query' ? [name] : []));
	const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
	if (unknown === undefined) return;
	const problem = { title: 'Unknown parameter', detail: 'There is no such parameter here.', parameter: unknown.slice(0, 100) };
	throw new Refusal({ status: 400, ...problem, expected: known });
}

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
