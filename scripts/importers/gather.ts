import type { Source } from './contract.ts';
import type { UnfiledRow } from './admit.ts';

/** A row with where it came from; rows that stand for a silence of the file have only the file. */
export interface Gathered {
	readonly row: UnfiledRow;
	readonly from: { readonly table: Source['table']; readonly row?: Source['row'] };
}

const SAID = ['value', 'missing', 'numerator', 'denominator', 'lower', 'upper', 'suspect'] as const;

function saysTheSame(a: UnfiledRow, b: UnfiledRow): boolean {
	return SAID.every((column) => a[column] === b[column]) && (a.flags ?? []).join() === (b.flags ?? []).join();
}

const keyOf = ({ row: { indicator, area, period } }: Gathered): string => `${indicator}|${area}|${period}`;

/** Rows by what they are about: an indicator, an area and a period say one thing. */
export class Gathering {
	readonly #rows = new Map<string, Gathered>();

	/** Takes a row in; where its key was there before, the earlier row and whether both say the same. */
	add(gathered: Gathered): { readonly earlier: Gathered; readonly same: boolean } | undefined {
		const key = keyOf(gathered);
		const earlier = this.#rows.get(key);
		if (earlier) return { earlier, same: saysTheSame(earlier.row, gathered.row) };
		this.#rows.set(key, gathered);
		return undefined;
	}

	/** Puts a row in the place of the one that its key had. */
	replace(gathered: Gathered): void {
		this.#rows.set(keyOf(gathered), gathered);
	}

	/** All rows, in the order in which they came. */
	all(): Gathered[] {
		return [...this.#rows.values()];
	}
}
