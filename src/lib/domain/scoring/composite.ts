import { CELLS, type CellId } from '../framework.ts';
import { boundsOfTable } from './bounds-of-table.ts';
import { cellTable } from './cell-table.ts';
import { GATE, MEASURED_GATE } from './gates.ts';
import { packTable } from './packed.ts';
import { measuredShareOf, rankCells } from './rank-cells.ts';
import type { Table } from './table.ts';
import { hasError, isPossible, type Way } from './ways.ts';

/** What a composite is made with. */
export interface CompositeOptions extends Way {
	/** The fifteen weights of the cells. */
	readonly products: readonly number[];
	/** Least coverage for a rank, 0 to 1. */
	readonly gate?: number;
	/** Least measured share of the weights for any ranks, 0 to 1. */
	readonly measuredGate?: number;
}

/** One area's part of a composite; what it does not have is `undefined`. */
export interface CompositeRow {
	readonly area: string;
	readonly score: number | undefined;
	readonly se: number | undefined;
	/** Share of the weight on measured cells for which it has figures, 0 to 1; `undefined` where no measured cell has weight. */
	readonly coverage: number | undefined;
	/** 1 is best. */
	readonly rank: number | undefined;
	/** Between which the score lies, whatever the missing figures are. */
	readonly low: number | undefined;
	readonly high: number | undefined;
	/** Share of the score's weight whose error is known, 0 to 1. */
	readonly knownErrorShare: number;
}

/** A composite of a table. */
export interface Composite {
	/** Share of the weight that falls on measured cells, 0 to 1. */
	readonly measuredShare: number;
	/** The measured cells in the order of `CELLS`. */
	readonly measured: readonly CellId[];
	/** In the order of the table. */
	readonly areas: readonly CompositeRow[];
}

const known = (x: number): number | undefined => (Number.isNaN(x) ? undefined : x);

/**
 * Scores, errors, coverage, places and bounds of every area of a table in one way of scoring; `undefined` for a geometric mean of
 * percentiles or bands, which there is not (methods.md sections 6, 8, 9 and 10).
 */
export function composite(table: Table, options: CompositeOptions): Composite | undefined {
	if (!isPossible(options)) return undefined;
	const { products, aggregation, gate = GATE, measuredGate = MEASURED_GATE } = options;
	const packed = packTable(table, options);
	const cells = cellTable(packed);
	const ranks = rankCells(cells, products, { aggregation, gate, measuredGate });
	const bounds = boundsOfTable(packed, ranks.scores, products, aggregation);
	const errors = hasError(options);
	return {
		measuredShare: measuredShareOf(cells, products),
		measured: CELLS.filter((_, cell) => cells.measured[cell]),
		areas: table.areas.map((area, at) => ({
			area,
			score: known(ranks.scores[at]!),
			se: errors ? known(ranks.errors[at]!) : undefined,
			coverage: known(ranks.coverage[at]!),
			rank: ranks.ranks[at] === 0 ? undefined : ranks.ranks[at],
			low: known(bounds.low[at]!),
			high: known(bounds.high[at]!),
			knownErrorShare: ranks.known[at]!
		}))
	};
}
