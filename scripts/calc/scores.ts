import { z } from 'zod';
import { cellScores, cellTable, COVERED, partsOf } from '#lib/domain/scoring/cell-table.ts';
import { comparePair } from '#lib/domain/scoring/compare-pair.ts';
import { compositeVariance } from '#lib/domain/scoring/composite-variance.ts';
import { composite } from '#lib/domain/scoring/composite.ts';
import { dropOneCell } from '#lib/domain/scoring/drop-one-cell.ts';
import { effectiveWeights } from '#lib/domain/scoring/effective-weights.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import type { Table } from '#lib/domain/scoring/table.ts';
import { AGGREGATIONS } from '#lib/domain/scoring/ways.ts';
import { CELLS } from '#lib/domain/framework.ts';
import { entry, type Topic } from './entry.ts';
import { aboutGate, aboutMeasured, aboutTable, aboutWeights, byCode, codeOf, productsIn, workedOut, type GivenTable } from './table.ts';
import { choice, maybe } from './words.ts';

const Z = { normalisation: 'z', aggregation: 'arithmetic' } as const;

const cellsIn = (table: Table) => cellTable(packTable(table, Z));

/** Centre and spread of each indicator by its code, whatever the number of areas. */
function parametersOf(table: GivenTable) {
	return Object.fromEntries(
		workedOut(table, 1).columns.map((column, at) => {
			const { england } = table.indicators[at]!;
			const { centre, sd, min, max, n } = column.yardstick ?? { centre: england, sd: undefined, min: undefined, max: undefined, n: 0 };
			return [column.code, { centre, sd, min, max, n }];
		})
	);
}

function cellsOf(table: Table) {
	const cells = cellsIn(table);
	const scores = cellScores(cells);
	return table.areas.map((area, at) => {
		const covered = CELLS.map((_, cell) => cells.parts[partsOf(at, cell) + COVERED]!);
		return { area, cells: byCode(scores[at]!, cells.measured), coverage: byCode(covered, cells.measured) };
	});
}

function positionOf(table: GivenTable, code: string): number {
	const at = table.areas.indexOf(code);
	if (at < 0) throw new Error(`The table has no area ${JSON.stringify(code)}.`);
	return at;
}

/** Tables: their yardsticks, cells and composites (methods.md sections 6 to 9 and 11). */
export const scores: Topic = {
	indicatorParameters: entry(z.strictObject({ table: aboutTable.table }), ({ table }) => parametersOf(table)),
	composite: entry(
		z.strictObject({
			...aboutTable,
			...aboutWeights,
			...aboutGate,
			...aboutMeasured,
			aggregation: choice(AGGREGATIONS),
			normalisation: choice(['z', 'min-max', 'percentile'])
		}),
		({ table, minimumAreas, aggregation, normalisation, gate, measuredGate, ...texts }) => {
			const products = productsIn(texts);
			const found = composite(workedOut(table, minimumAreas), { products, aggregation, normalisation, gate, measuredGate });
			return found && { ...found, measured: found.measured.map(codeOf) };
		}
	),
	cells: entry(z.strictObject(aboutTable), ({ table, minimumAreas }) => cellsOf(workedOut(table, minimumAreas))),
	comparePair: entry(
		z.strictObject({ ...aboutTable, ...aboutWeights, a: z.string(), b: z.string() }),
		({ table, minimumAreas, a, b, ...texts }) => {
			const [one, other] = [positionOf(table, a), positionOf(table, b)];
			const pair = comparePair(workedOut(table, minimumAreas), productsIn(texts), one, other);
			return { a: pair.a, b: pair.b };
		}
	),
	compositeVariance: entry(
		z.strictObject({ terms: z.array(z.strictObject({ code: z.string(), weight: z.number(), se: maybe })) }),
		({ terms }) => compositeVariance(terms)
	),
	effectiveWeights: entry(z.strictObject({ ...aboutTable, ...aboutWeights, ...aboutGate }), ({ table, minimumAreas, gate, ...texts }) => {
		const cells = cellsIn(workedOut(table, minimumAreas));
		return byCode(effectiveWeights(cells, productsIn(texts), gate), cells.measured);
	}),
	dropOneCell: entry(z.strictObject({ ...aboutTable, ...aboutWeights, ...aboutGate }), ({ table, minimumAreas, gate, ...texts }) => {
		const cells = cellsIn(workedOut(table, minimumAreas));
		return byCode(dropOneCell(cells, productsIn(texts), gate), cells.measured);
	})
};
