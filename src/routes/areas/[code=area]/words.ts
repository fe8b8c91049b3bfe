import { monthWords } from '#lib/format/dates.ts';

/** Where the list of similar CCGs comes from, as a note beside its title. */
export function peersNote(peers: readonly { listed: string; basis: 'published' | 'recalculated' }[]): string {
	const first = peers[0];
	if (!first) return 'No list of similar CCGs is held for this map.';
	const list = first.basis === 'published' ? 'Published list' : 'List recalculated from the published inputs';
	return `${list}, ${monthWords(first.listed.slice(0, 7))}. Alike in people and place, not in care.`;
}
