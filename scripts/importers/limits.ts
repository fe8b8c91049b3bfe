import type { Finding } from '../files/finding.ts';
import type { Fault } from './admit.ts';

/** How many rows are held, by why. */
export type HeldCounts = Readonly<Record<Fault['kind'], number>>;

const REASONS: readonly { readonly kind: Fault['kind']; readonly case: number; readonly words: string }[] = [
	{ kind: 'damaged code', case: 59, words: 'for a damaged code' },
	{ kind: 'unknown code', case: 65, words: 'for a code that is not known' },
	{ kind: 'value', case: 51, words: 'for their values' }
];

/** A finding that refuses the import for each kind of held rows that is over its limit: none damaged, else a share of the rows read. */
export function overLimit(held: HeldCounts, rows: number, share: number, file: string): Finding[] {
	return REASONS.flatMap(({ kind, case: number, words }) => {
		const most = kind === 'damaged code' ? 0 : Math.floor(share * rows);
		if (held[kind] <= most) return [];
		const says = `${held[kind]} of ${rows} rows are held ${words}, more than the ${most} that this source may have.`;
		return [{ case: number, reaction: 'STOP', says, spot: { file } }];
	});
}
