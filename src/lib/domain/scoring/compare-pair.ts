import { cellTable } from './cell-table.ts';
import { packTable } from './packed.ts';
import { rankCells } from './rank-cells.ts';
import { isScored, type Table } from './table.ts';

/** Two areas on the same indicators. */
export interface ComparedPair {
	/** Scores under the weights; `undefined` where they have no indicator that carries weight in common. */
	readonly a: number | undefined;
	readonly b: number | undefined;
	/** Share of the weight on measured cells that falls on indicators that both have, 0 to 1; `undefined` where no measured cell has weight. */
	readonly shared: number | undefined;
}

const known = (x: number | undefined): number | undefined => (x === undefined || Number.isNaN(x) ? undefined : x);

/**
 * The scores of two areas, by their positions, on the indicators that both have, weights shared out among those, and how much of all weight
 * these carry (methods.md section 9). Yardsticks are those of the whole table.
 */
export function comparePair(table: Table, products: readonly number[], a: number, b: number): ComparedPair {
	const both = (values: readonly (number | undefined)[]): readonly (number | undefined)[] =>
		[values[a], values[b]].includes(undefined) ? [undefined, undefined] : [values[a], values[b]];
	const columns = table.columns.filter(isScored).map((column) => ({ ...column, values: both(column.values), errors: both(column.errors) }));
	const areas = [table.areas[a] ?? '', table.areas[b] ?? ''];
	const { scores, coverage } = rankCells(
		cellTable(packTable({ areas, columns }, { normalisation: 'z', aggregation: 'arithmetic' })),
		products
	);
	return { a: known(scores[0]), b: known(scores[1]), shared: known(coverage[0]) };
}
