import { GAP_KINDS, WEAKNESSES, type GapKind, type Weakness } from '#lib/domain/gap.ts';
import { readChoice } from '#lib/url/choice.ts';
import type { Reading } from '#lib/url/reading.ts';
import type { Entry } from './entries.ts';

/** The kinds of entry that a reader may ask for. */
export type Kind = 'all' | GapKind | Weakness;

const KINDS: readonly Kind[] = ['all', ...GAP_KINDS, ...WEAKNESSES];

/** The kinds as links name them. */
const LINK_WORDS: Readonly<Record<Kind, string>> = {
	all: 'all kinds',
	nobody: 'not collected',
	councils: 'councils only',
	ended: 'stopped',
	'not-held': 'not held yet',
	old: 'three years old',
	'not-yet': 'not yet begun',
	declared: 'declared by the body itself',
	modelled: 'rests on a model',
	carried: 'carried over from councils',
	suppressed: 'held back for privacy'
};

/** The kind that an address asks for; all of them where it says nothing. */
export function readKind(params: URLSearchParams): Reading<Kind> {
	return readChoice(params, { name: 'status', words: KINDS, otherwise: 'all' });
}

/** Whether an entry is of a kind: the gap it is, or one of the things that weaken it. */
export function isOfKind({ gap, weaknesses }: Pick<Entry, 'gap' | 'weaknesses'>, kind: Kind): boolean {
	return kind === 'all' || gap === kind || weaknesses.some((weakness) => weakness === kind);
}

/** A kind as a link: how many entries there are of it, and the address that lists them. */
export interface KindLink {
	readonly kind: Kind;
	readonly words: string;
	readonly count: number;
	readonly href: string;
}

/** An address with a kind of entry added to its query. */
export function withKind(href: string, kind: Kind): string {
	const [path = '', fragment] = href.split('#');
	const query = kind === 'all' ? '' : `${path.includes('?') ? '&' : '?'}status=${kind}`;
	return `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The kinds as links, those without an entry left out; `href` is the address of the whole list. */
export function kindLinks(entries: readonly Entry[], href: string): readonly KindLink[] {
	return KINDS.map((kind) => ({
		kind,
		words: LINK_WORDS[kind],
		count: entries.filter((entry) => isOfKind(entry, kind)).length,
		href: withKind(href, kind)
	})).filter(({ count }) => count > 0);
}
