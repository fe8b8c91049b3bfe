import type { EditionIndicator } from '#lib/server/queries/indicators.ts';
import { readChoice } from '#lib/url/choice.ts';
import type { Reading } from '#lib/url/reading.ts';
import type { Told } from './facts.ts';

/** The kinds of entry that a reader may ask for, each with its words and its test. */
const FILTERS = {
	all: { words: 'All', takes: () => true },
	held: { words: 'Held', takes: ({ status }: Told) => status === 'measured' },
	'not-held': { words: 'Published, not held', takes: ({ status }: Told) => status === 'not-held' },
	councils: { words: 'For councils only', takes: ({ onlyFor }: Told) => onlyFor === 'councils' },
	nobody: { words: 'Collected by nobody', takes: ({ status, onlyFor }: Told) => status === 'not-collected' && onlyFor === null },
	ended: { words: 'Ended', takes: ({ ceased }: Told) => ceased !== null },
	declared: { words: 'Declared by the body itself', takes: ({ evidence }: Told) => evidence === 'self-declared' },
	modelled: { words: 'Modelled', takes: ({ evidence }: Told) => evidence === 'modelled-denominator' },
	unverified: { words: 'Not checked yet', takes: ({ checked }: Told) => checked === 'unverified' }
} as const;

export type Filter = keyof typeof FILTERS;

const NAMES = Object.keys(FILTERS) as Filter[];

/** The kind of entry that an address asks for; all of them where it says nothing. */
export function readFilter(params: URLSearchParams): Reading<Filter> {
	return readChoice(params, { name: 'status', words: NAMES, otherwise: 'all' });
}

/** The entries of a kind, in their order. */
export function filtered<T extends Told>(indicators: readonly T[], filter: Filter): readonly T[] {
	return indicators.filter((indicator) => FILTERS[filter].takes(indicator));
}

/** A kind of entry as a link: how many there are, and where they are listed. */
export interface FilterLink {
	readonly filter: Filter;
	readonly words: string;
	readonly count: number;
	readonly href: string;
}

/** The kinds as links, those without an entry left out; `href` is the address of the whole list. */
export function filterLinks(indicators: readonly EditionIndicator[], href: string): readonly FilterLink[] {
	const joined = href.includes('?') ? '&' : '?';
	return NAMES.map((filter) => ({
		filter,
		words: FILTERS[filter].words,
		count: filtered(indicators, filter).length,
		href: filter === 'all' ? href : `${href}${joined}status=${filter}`
	})).filter(({ count }) => count > 0);
}
