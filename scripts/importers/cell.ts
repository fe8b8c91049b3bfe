import type { Missing } from '#lib/domain/missing.ts';
import type { Flag } from '#lib/domain/observation.ts';

/** A cell of a number column that holds a number; `mapped` is the case of a change that lost nothing. */
export interface Understood {
	readonly value: number;
	/** Decimals as printed; absent where the number was worked out. */
	readonly decimals?: number;
	readonly mapped?: number;
	readonly flags?: readonly Flag[];
}

/** A cell that holds none, with the reason; `bounds` are those that a range marker names, both included, `most` absent where there is none. */
export interface Silent {
	readonly missing: Missing;
	readonly case?: number;
	readonly bounds?: { readonly least: number; readonly most?: number };
}

/** A cell of a number column as it was understood; `case` is the number of the case in docs/data.md. */
export type Cell =
	Understood | Silent | { readonly held: string; readonly case: number } | { readonly stop: string; readonly case: number };
