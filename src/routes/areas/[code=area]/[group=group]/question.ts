import type { Card } from './cards.ts';
import type { Place } from './place.ts';

/** The figures that are clearly better than England, and those that are worse, the clearest first. */
export function standOuts(cards: readonly Card[]): { readonly ahead: readonly Card[]; readonly behind: readonly Card[] } {
	const of = (...marks: readonly string[]) => marks.flatMap((mark) => cards.filter((card) => card.mark === mark));
	return { ahead: of('better', 'possibly-better'), behind: of('worse', 'possibly-worse') };
}

/** A question to send: on what is furthest behind, else on what nobody counts, else on what became of the newest figure. */
export function questionOn({ cards, cells, own }: Pick<Place, 'cards' | 'cells' | 'own'>): string {
	const worst = standOuts(cards).behind[0] ?? cards[0];
	const unknown = cells.flatMap(({ uncounted }) => uncounted).find(({ why }) => why === 'not-collected');
	if (worst && (standOuts(cards).behind.length > 0 || !unknown)) {
		return `“${worst.name}”: ${worst.sentences[0]} What is it now, and what has been done since?`;
	}
	if (unknown) return `Nobody publishes “${unknown.name}”. What do you know of it for ${own.name}, and who looks at it?`;
	return `Nothing is published on this for ${own.name}. What do you know of it, and who looks at it?`;
}
