import type { FoundIndicator } from '#lib/server/queries/indicators.ts';

const SHOWN: readonly string[] = ['scored', 'context', 'too-few', 'alternate'];

/** The editions that show figures of an indicator, in the order given. */
export function editionsWith<E extends { readonly id: string }>(
	{ standings }: Pick<FoundIndicator, 'standings'>,
	editions: readonly E[]
): readonly E[] {
	const held = standings.filter(({ status, n }) => n > 0 && SHOWN.includes(status)).map(({ edition }) => edition);
	return editions.filter(({ id }) => held.includes(id));
}

/** What leads to the links of editions that have figures, as a sentence. */
export function elsewhereWords(editions: readonly unknown[]): string {
	return editions.length > 0 ? 'These editions have figures of it:' : 'No edition has figures of it that can be shown.';
}
