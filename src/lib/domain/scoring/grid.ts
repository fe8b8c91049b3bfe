import { CELLS, type CellId } from '../framework.ts';

/** One cell of one area: what is present of it, on the scale where 50 is England and more is better. */
export interface CellScore {
	/** 20 to 80 (on other scales 0 to 100, of bands 0 to 2); `undefined` where the area has none of the cell's indicators. */
	readonly score: number | undefined;
	/** Of the score, from the indicators present whose error is known. */
	readonly variance: number;
	/** Share of the weight present whose error is known, 0 to 1. */
	readonly known: number;
	/** Weight of the indicators present, and of all that are scored in the edition. */
	readonly found: number;
	readonly expected: number;
}

/** An area's fifteen cells in the order of `CELLS`; `undefined` where the edition measures nothing, for anybody. */
export type Grid = readonly (CellScore | undefined)[];

/** What a ranking needs to know of an area. */
export interface Scorable {
	readonly code: string;
	readonly name: string;
	readonly grid: Grid;
}

/** The place of a cell in a grid, 0 to 14. */
export function cellIndex(cell: CellId): number {
	return CELLS.indexOf(cell);
}
