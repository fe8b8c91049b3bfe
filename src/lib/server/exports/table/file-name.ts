import type { Issue, TableHead } from './table.ts';

/** What a file's name may have on every system. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '');

/** Letters of a choice that a name has room for. */
const ROOM = 60;

/** The name of a table's files without their ending: what it is about, the reader's choices, the release and its date. */
export function fileName({ subject, choice }: TableHead, { id, date }: Issue): string {
	const chosen = Object.entries(choice).map(([name, text]) => plain(`${name}-${text}`).slice(0, ROOM));
	return ['ccg-lens', plain(subject), ...chosen, `release-${id}`, date].join('_');
}
