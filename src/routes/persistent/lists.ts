import type { RegisterRow } from '#lib/server/queries/register.ts';
import { readChoice } from '#lib/url/choice.ts';
import type { Reading } from '#lib/url/reading.ts';

/** The lists of the register: the main one, the weaker ones, and what stands apart. */
export const LISTS = ['persistent', 'improving', 'watch', 'untested', 'carried', 'everywhere'] as const;
export type List = (typeof LISTS)[number];

/** The lists as links name them. */
export const LIST_WORDS: Readonly<Record<List, string>> = {
	persistent: 'lasting failure',
	improving: 'improving',
	watch: 'watch',
	untested: 'below, not tested',
	carried: 'carried from CCGs that merged',
	everywhere: 'failed almost everywhere'
};

/** Who is on each list, in words. */
export const LIST_RULES: Readonly<Record<List, string>> = {
	persistent: 'It was clearly worse in most of its last periods: 3 of 4 years, 6 of 8 quarters or 9 of 12 months.',
	improving: 'It was clearly worse in most of its last periods too, but the newest figures show it getting better.',
	watch: 'It was possibly worse in most of its last periods. The difference is probably not chance, but we are not certain.',
	untested:
		'It was on the wrong side in every one of its last periods, but no margin of error was published. A place right at the mark lands here by chance once in 16 for four years, and once in 256 for eight quarters.',
	carried: 'A CCG that merged into it was on the list when it closed. It stays here until there are enough figures of its own.',
	everywhere: 'At least three in four CCGs fail here, so it says more about England than about any one place.'
};

/** The list that an address asks for; lasting failure where it says nothing. */
export function readList(params: URLSearchParams): Reading<List> {
	return readChoice(params, { name: 'status', words: LISTS, otherwise: 'persistent' });
}

/** An address with a list added to its query. */
export function withList(href: string, list: List): string {
	if (list === 'persistent') return href;
	const [path = '', fragment] = href.split('#');
	return `${path}${path.includes('?') ? '&' : '?'}status=${list}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The list that a row stands on; `undefined` for one that is on none. `everywhere` holds the indicators failed almost everywhere. */
export function listOf({ status, indicator, carriedFrom }: RegisterRow, everywhere: ReadonlySet<string>): List | undefined {
	const onList = { persistent: 'persistent', improving: 'improving', watch: 'watch', 'below, not tested': 'untested' } as const;
	const own = status === 'cannot be judged' || status === 'not on the register' ? undefined : onList[status];
	if (own === undefined) return carriedFrom.length > 0 ? 'carried' : undefined;
	return everywhere.has(indicator) ? 'everywhere' : own;
}

/** The rows of each list, in their order. */
export function listed(rows: readonly RegisterRow[], everywhere: ReadonlySet<string>): Readonly<Record<List, readonly RegisterRow[]>> {
	const on = (list: List): readonly RegisterRow[] => rows.filter((row) => listOf(row, everywhere) === list);
	return {
		persistent: on('persistent'),
		improving: on('improving'),
		watch: on('watch'),
		untested: on('untested'),
		carried: on('carried'),
		everywhere: on('everywhere')
	};
}
