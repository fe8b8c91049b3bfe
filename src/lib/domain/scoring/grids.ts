import { CELLS } from '../framework.ts';
import { scoreCell, type CellPart } from './cell.ts';
import { indicatorWeight, wayOfChoice, type Choice } from './choice.ts';
import type { Grid } from './grid.ts';
import { normalised } from './normalise.ts';
import { reweighted, type Table } from './table.ts';
import { wayOf } from './ways.ts';

const MEAN = wayOf('mean')!;

/**
 * The cells of each area of a table on the scale and with the weights of indicators that a choice asks for, in the order of the
 * areas; of z scores where it asks for no composite. Every indicator counts in one cell here (methods.md sections 6 to 8.2).
 */
export function gridsOfTable(table: Table, choice: Choice): readonly Grid[] {
	const way = wayOfChoice(choice) ?? MEAN;
	const scored = reweighted(table, (code) => indicatorWeight(choice, code)).columns.flatMap((column) => {
		const scores = normalised(column, way);
		return scores ? [{ ...scores, column }] : [];
	});
	const inCells = CELLS.map((cell) => scored.filter(({ column }) => column.cells.includes(cell)));
	return table.areas.map((_, area) =>
		inCells.map((columns) =>
			scoreCell(columns.map(({ column, scores, errors }): CellPart => ({ weight: column.weight, score: scores[area], se: errors[area] })))
		)
	);
}
