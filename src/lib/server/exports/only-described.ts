import { operationsOf } from '../contract/operations.ts';
import type { OpenRelease } from '../release/open.ts';
import { Refusal } from './problem.ts';

/** A request to the API, as far as its answer depends on it. */
export interface Asked {
	readonly url: URL;
	readonly locals: { readonly release: OpenRelease };
}

/** Refuses a parameter that an operation does not have, so that no filter is silently left out; names those that it has. */
export function onlyDescribed(id: string, { url, locals }: Asked): void {
	const operation = operationsOf(locals.release.editions.map((edition) => edition.id)).find((one) => one.id === id);
	const known = (operation?.parameters ?? []).flatMap(({ name, place }) => (place === 'query' ? [name] : []));
	const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
	if (unknown === undefined) return;
	const problem = { title: 'Unknown parameter', detail: 'There is no such parameter here.', parameter: unknown.slice(0, 100) };
	throw new Refusal({ status: 400, ...problem, expected: known });
}
