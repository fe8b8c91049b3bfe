import { CELLS } from '../framework.ts';
import { roundedTo9 } from '../statistics/rounding.ts';
import type { CellTable } from './cell-table.ts';
import type { ByCell } from './effective-weights.ts';
import { placer } from './places.ts';
import { rankCells, type CellRanking } from './rank-cells.ts';

/** Places among some areas only. */
function placesAmong(areas: readonly number[], { scores }: CellRanking): Int32Array {
	const places = new Int32Array(areas.length);
	placer(areas.length)(
		Float64Array.from(areas, (area) => roundedTo9(scores[area]!)),
		places
	);
	return places;
}

/**
 * For each measured cell the mean absolute change of place when its weight is 0, over areas ranked both times and places among them;
 * `undefined` where nobody is (methods.md section 11). Weighted mean; the gate is applied anew, the one on the measured share is not.
 */
export function dropOneCell(table: CellTable, products: readonly number[], gate?: number): ByCell {
	const options = gate === undefined ? {} : { gate };
	const whole = rankCells(table, products, options);
	return CELLS.map((_, cell) => {
		if (!table.measured[cell]) return undefined;
		const without = rankCells(
			table,
			products.map((product, at) => (at === cell ? 0 : product)),
			options
		);
		const both = [...whole.ranks.keys()].filter((area) => whole.ranks[area]! > 0 && without.ranks[area]! > 0);
		if (both.length === 0) return undefined;
		const [before, after] = [placesAmong(both, whole), placesAmong(both, without)];
		return before.reduce((sum, place, at) => sum + Math.abs(place - after[at]!), 0) / both.length;
	});
}
