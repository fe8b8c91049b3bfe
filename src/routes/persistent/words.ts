import { monthWords } from '#lib/format/dates.ts';
import { numberText } from '#lib/format/numbers.ts';
import { counted } from '#lib/format/words.ts';
import type { RegisterRow } from '#lib/server/queries/register.ts';
import type { List } from './lists.ts';

/** What the list is cut down to. */
export interface Cut {
	/** The name of the one CCG, where there is one. */
	readonly area: string | undefined;
	/** "mental health", "North West": group and region in words. */
	readonly where: readonly string[];
	/** CCGs looked at. */
	readonly of: number;
}

const NOUNS: Readonly<Record<List, readonly [one: string, many: string]>> = {
	persistent: ['failure that lasted', 'failures that lasted'],
	improving: ['lasting failure that improves', 'lasting failures that improve'],
	watch: ['failure to watch', 'failures to watch'],
	untested: ['series below and not tested', 'series below and not tested'],
	carried: ['failure carried from a merged CCG', 'failures carried from merged CCGs'],
	everywhere: ['failure that almost everybody shares', 'failures that almost everybody shares']
};

/** The finding as a title: "243 failures that lasted, in 102 of 106 CCGs". */
export function titleWords(rows: readonly RegisterRow[], list: List, { area, where, of }: Cut): string {
	const [one, many] = NOUNS[list];
	const count = rows.length === 0 ? `No ${one}` : counted(rows.length, one, many);
	const places = new Set(rows.map(({ code }) => code)).size;
	const whose = area ? `, in ${area}` : rows.length === 0 ? '' : `, in ${places} of ${of} CCGs`;
	return `${count}${whose}${where.length > 0 ? `: ${where.join(', ')}` : ''}`;
}

const SURE: Readonly<Record<List, string>> = {
	persistent:
		'Each was clearly worse than England, or than the standard then in force, period after period. The differences are too large to be chance.',
	improving: 'Each was clearly worse than England or the standard, but gets better. The differences are too large to be chance.',
	watch: 'Each was possibly worse than England or the standard. The differences are probably not chance, but we are not certain.',
	untested: 'Each was on the wrong side of England or the standard. How sure that is cannot be said: no margin of error was published.',
	carried: 'CCGs that merged were clearly worse than England or the standard. Their successors have too few figures of their own to say.',
	everywhere: 'Most CCGs are worse than England or the standard here. That is a finding about England, not about one place.'
};

/** When and how sure: how long the longest run was and when it ended, against what, and whether it can be chance. */
export function leadWords(rows: readonly RegisterRow[], list: List): string {
	const longest = rows.reduce<RegisterRow | undefined>((most, row) => (row.months > (most?.months ?? 0) ? row : most), undefined);
	if (!longest?.newestEnds) return `${rows.length === 0 ? 'Nothing is on this list here.' : ''} ${SURE[list]}`.trim();
	const years = numberText(longest.months / 12, longest.months % 12 === 0 ? 0 : 1);
	return `The longest ran for ${years} years, to ${monthWords(longest.newestEnds.slice(0, 7))}. ${SURE[list]}`;
}
