import { DEFAULT_EDITION } from '#lib/domain/edition.ts';
import type { Choice } from '#lib/domain/scoring/choice.ts';
import type { Order, Show, View } from './listing.ts';
import { writeChoice, type ChoiceParameters } from './ranking-choice.ts';

/** A place on this site and every choice that its address carries. What is absent, or the default, is left out of the address. */
export interface Link {
	/** From the root: `/areas/11N`. */
	readonly path: string;
	/** Weights, and how they are put to use where that is not as usual. */
	readonly weights?: Choice | undefined;
	readonly edition?: string | undefined;
	/** A release by its id, where it is not the current one. */
	readonly release?: string | undefined;
	/** Codes of areas to compare. */
	readonly areas?: readonly string[] | undefined;
	readonly with?: string | undefined;
	/** Absent where the table stands in its own order, like `order` and `show`. */
	readonly sort?: string | undefined;
	readonly order?: Order | undefined;
	readonly period?: string | undefined;
	readonly view?: View | undefined;
	readonly show?: Show | undefined;
	readonly region?: string | undefined;
	readonly group?: string | undefined;
	readonly factor?: string | undefined;
	readonly q?: string | undefined;
	readonly page?: number | undefined;
	/** Where on the page, without the `#`. */
	readonly fragment?: string | undefined;
}

/** Parameters in the order of experience.md section 4, each with its text or nothing. */
function parametersOf(link: Link, choice: ChoiceParameters): readonly (readonly [string, string | undefined])[] {
	return [
		['w', choice.w],
		['cells', choice.cells],
		['edition', link.edition === DEFAULT_EDITION ? undefined : link.edition],
		['release', link.release],
		['areas', link.areas && link.areas.length > 0 ? link.areas.join(',') : undefined],
		['with', link.with],
		['sort', link.sort],
		['order', link.order],
		['period', link.period],
		['view', link.view === 'public' ? undefined : link.view],
		['show', link.show],
		['score', choice.score],
		['ind', choice.ind],
		['cover', choice.cover],
		['region', link.region],
		['group', link.group],
		['factor', link.factor],
		['q', link.q],
		['page', link.page === undefined || link.page === 1 ? undefined : String(link.page)]
	];
}

/** Percent-encoding for a query, with the comma, colon and slash left as they are, since they read better and mean nothing there. */
function encoded(text: string): string {
	return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
}

/** The address of a place with its choice of weights already written. */
export function written(link: Link, choice: ChoiceParameters): string {
	const query = parametersOf(link, choice).flatMap(([name, text]) =>
		text === undefined || text === '' ? [] : [`${name}=${encoded(text)}`]
	);
	return `${link.path}${query.length > 0 ? `?${query.join('&')}` : ''}${link.fragment ? `#${link.fragment}` : ''}`;
}

/** The address of a place with the reader's choices, defaults left out, weights in the reader's own digits. */
export function linkTo(link: Link): string {
	return written(link, link.weights ? writeChoice(link.weights) : {});
}
