import type { Finding } from '../files/finding.ts';
import type { Fault } from './admit.ts';

/** How many rows are held, by why, and in all: a row may be held for more than one thing. */
export type HeldCounts = Readonly<Record<Fault['kind'] | 'all', number>>;

const REASONS: readonly { readonly kind: Fault['kind']; readonly case: number; readonly words: string }[] = [
	{ kind: 'damaged code', case: 59, words: 'for a damaged code' },
	{ kind: 'unknown code', case: 65, words: 'for a code that is not known' },
	{ kind: 'value', case: 51, words: 'for their values' }
];

/** What a source lets through: a share of the rows read, or a number of rows held for whatever reason. */
export interface HeldLimit {
	readonly heldLimit: number;
	readonly heldRows?: number;
}

function worst(held: HeldCounts): number {
	return REASONS.find(({ kind }) => held[kind] > 0)?.case ?? 51;
}

/**
 * A finding that refuses the import for each kind of held rows that is over its limit: none damaged, else a share of the rows
 * read, rounded down; or, where the source counts in rows, one for all kinds together.
 */
export function overLimit(held: HeldCounts, rows: number, { heldLimit, heldRows }: HeldLimit, file: string): Finding[] {
	const over = (number: number, count: number, most: number, words: string): Finding[] => {
		if (count <= most) return [];
		const says = `${count} of ${rows} rows are held${words}, more than the ${most} that this source may have.`;
		return [{ case: number, reaction: 'STOP', says, spot: { file } }];
	};
	if (heldRows !== undefined) return over(worst(held), held.all, heldRows, '');
	return REASONS.flatMap(({ kind, case: number, words }) =>
		over(number, held[kind], kind === 'damaged code' ? 0 : Math.floor(heldLimit * rows), ` ${words}`)
	);
}
