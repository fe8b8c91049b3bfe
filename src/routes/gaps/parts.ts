import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import { GAP_KINDS, gapKind, type GapKind } from '#lib/domain/gap.ts';
import { productsOf, type Weights } from '#lib/domain/scoring/weights.ts';
import type { LedgerRow } from '#lib/server/queries/ledger.ts';

/** How a square of the picture is drawn: with figures, or the kind of gap. */
export type SquareKind = 'held' | GapKind;

/** The kinds of square, first those with figures, in the order in which a part shows them. */
export const SQUARE_KINDS: readonly SquareKind[] = ['held', 'not-yet', 'old', 'not-held', 'ended', 'councils', 'nobody'];

/** One of the fifteen parts: how many things worth knowing there are of each kind. */
export interface Part {
	readonly id: CellId;
	readonly counts: Readonly<Record<SquareKind, number>>;
	readonly held: number;
	readonly missing: number;
	/** The share of it, 0 to 1, that rests on nothing if each thing worth knowing weighs the same. */
	readonly nothing: number;
}

/** How many rows there are of each kind. */
export function countsOf(rows: readonly LedgerRow[]): Readonly<Record<SquareKind, number>> {
	const of = (kind: GapKind | undefined): number => rows.filter((row) => gapKind(row) === kind).length;
	const gaps = Object.fromEntries(GAP_KINDS.map((kind) => [kind, of(kind)])) as Record<GapKind, number>;
	return { held: of(undefined), ...gaps };
}

/** The fifteen parts in the order of `CELLS`. */
export function partsOf(rows: readonly LedgerRow[]): readonly Part[] {
	return CELLS.map((id) => {
		const inside = rows.filter(({ group, factor }) => cellId(group, factor) === id);
		const counts = countsOf(inside);
		const missing = inside.length - counts.held;
		return { id, counts, held: counts.held, missing, nothing: inside.length === 0 ? 1 : missing / inside.length };
	});
}

/** The share of all weight, 0 to 1, that rests on nothing under some weights: each part's own share of it, times the part's weight. */
export function restsOnNothing(parts: readonly Part[], weights: Weights): number {
	const products = productsOf(weights);
	const total = products.reduce((sum, product) => sum + product, 0);
	return parts.reduce((sum, { nothing }, at) => sum + nothing * (products[at] ?? 0), 0) / total;
}
