import { CELLS } from '../framework.ts';
import type { CellPart } from './cell.ts';
import { normalised, type ScoredColumn } from './normalise.ts';
import type { Column, Table } from './table.ts';
import type { Way } from './ways.ts';

/**
 * The indicators of many areas in columns, cell after cell, for scoring from the indicators up in one pass. A missing score and
 * an unknown error are NaN in here and nowhere else.
 */
export interface Packed {
	readonly areas: number;
	/** Where each of the fifteen cells begins, and where the last one ends. */
	readonly starts: readonly number[];
	/** One a place, in the order of the cells: whose indicator it is, so that one that stands in two cells is known again. */
	readonly indicators: Int32Array;
	readonly weights: Float64Array;
	/** Cell after cell, in it area after area, in it one a place: see `rowOf`. */
	readonly scores: Float64Array;
	readonly errors: Float64Array;
}

/** Where the scores and errors of an area in a cell begin. */
export function rowOf({ areas, starts }: Pick<Packed, 'areas' | 'starts'>, cell: number, area: number): number {
	const start = starts[cell]!;
	return start * areas + area * (starts[cell + 1]! - start);
}

/** A column on its scale, with its position in the table. */
interface Placed extends ScoredColumn {
	readonly column: Column;
	readonly indicator: number;
}

type PartAt = (area: number, place: number) => { readonly score: number | undefined; readonly se: number | undefined };

/** Indicators of the same number in every area, packed: `places` gives the indicator and the weight at each, `partAt` the part of an area. */
function filled(areas: number, starts: readonly number[], places: readonly (readonly [number, number])[], partAt: PartAt): Packed {
	const scores = new Float64Array(areas * places.length);
	const errors = new Float64Array(areas * places.length);
	for (let cell = 0; cell < starts.length - 1; cell++) {
		for (let area = 0; area < areas; area++) {
			const row = rowOf({ areas, starts }, cell, area);
			for (let place = starts[cell]!; place < starts[cell + 1]!; place++) {
				const { score, se } = partAt(area, place);
				scores[row + place - starts[cell]!] = score ?? NaN;
				errors[row + place - starts[cell]!] = se ?? NaN;
			}
		}
	}
	const indicators = Int32Array.from(places, ([indicator]) => indicator);
	return { areas, starts, indicators, weights: Float64Array.from(places, ([, weight]) => weight), scores, errors };
}

const endsOf = (sizes: readonly number[]): readonly number[] => sizes.reduce<number[]>((ends, size) => [...ends, ends.at(-1)! + size], [0]);

/** Areas' parts, cell by cell in the order of `CELLS`, put into columns; every area has the same indicators with the same weights. */
export function pack(areas: readonly (readonly (readonly CellPart[])[])[]): Packed {
	const first = areas[0] ?? CELLS.map(() => []);
	const flat = areas.map((cells) => cells.flat());
	const places = first.flat().map(({ weight }, place) => [place, weight] as const);
	if (flat.some((parts) => parts.length !== places.length)) throw new Error('Areas can be packed only where all have the same indicators.');
	return filled(areas.length, endsOf(first.map((parts) => parts.length)), places, (area, place) => flat[area]![place]!);
}

/** The indicators of a table that count, on one scale and in their cells; one that stands in two cells stands in both. */
export function packTable(table: Table, way: Way): Packed {
	const scored = table.columns.flatMap((column, indicator): Placed[] => {
		const scores = normalised(column, way);
		return scores ? [{ ...scores, column, indicator }] : [];
	});
	const inCells = CELLS.map((cell) => scored.filter(({ column }) => column.cells.includes(cell)));
	const placed = inCells.flat();
	return filled(
		table.areas.length,
		endsOf(inCells.map((cell) => cell.length)),
		placed.map(({ indicator, column }) => [indicator, column.weight]),
		(area, place) => ({ score: placed[place]!.scores[area], se: placed[place]!.errors[area] })
	);
}
