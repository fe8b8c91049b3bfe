import { asc, eq } from 'drizzle-orm';
import { CELLS, cellId } from '#lib/domain/framework.ts';
import { usesStoredCells, type Choice } from '#lib/domain/scoring/choice.ts';
import { cellIndex, type CellScore, type Grid, type Scorable } from '#lib/domain/scoring/grid.ts';
import { gridsOfTable } from '#lib/domain/scoring/grids.ts';
import type { Database } from '../db/open.ts';
import { cells } from '../db/schema.ts';
import { areasOf, type EditionArea } from './areas.ts';
import { editionCellsOf, type EditionCell } from './edition-cells.ts';
import { remembered } from './remembered.ts';
import { scoreTableOf } from './score-table.ts';

/** A CCG of the edition with its fifteen cells. */
export interface GridArea extends EditionArea, Scorable {
	readonly code: string;
	readonly name: string;
}

/** What the ranking of an edition is made of. */
export interface Grids {
	/** By name, and then by code. */
	readonly areas: readonly GridArea[];
	/** In the order of `CELLS`: what the edition has in each, and why it has nothing. */
	readonly cells: readonly EditionCell[];
}

/**
 * All areas of an edition with their grids, and what the edition has in each cell; kept, since a release never changes. Where a
 * choice is given the grids are on its scale and with its weights of indicators.
 */
export async function gridsOf(db: Database, edition: string, choice?: Choice): Promise<Grids> {
	const stored = await remembered(db, `grids ${edition}`, async () => await readGrids(db, edition));
	if (!choice || usesStoredCells(choice)) return stored;
	const table = await scoreTableOf(db, edition);
	const grids = gridsOfTable(table, choice);
	return { ...stored, areas: stored.areas.map((area, at) => ({ ...area, grid: grids[at]! })) };
}

async function readGrids(db: Database, edition: string): Promise<Grids> {
	const rows = await db.select().from(cells).where(eq(cells.edition, edition)).orderBy(asc(cells.version));
	const grids = new Map<string, (CellScore | undefined)[]>();
	for (const row of rows) {
		const grid = grids.get(row.version) ?? new Array<CellScore | undefined>(CELLS.length).fill(undefined);
		grids.set(row.version, grid);
		grid[cellIndex(cellId(row.group, row.factor))] = cellScore(row);
	}
	const areas = await areasOf(db, edition);
	return {
		areas: areas.map((area) => ({ ...area, grid: grids.get(area.gss) ?? emptyGrid() })),
		cells: await editionCellsOf(db, edition)
	};
}

function emptyGrid(): Grid {
	return CELLS.map((): undefined => undefined);
}

/** The cell of an area; `undefined` where the edition scores nothing in it for anybody. */
function cellScore(row: typeof cells.$inferSelect): CellScore | undefined {
	if (row.expected === 0) return undefined;
	return {
		score: row.score ?? undefined,
		variance: row.variance ?? 0,
		known: row.known ?? 0,
		found: row.found,
		expected: row.expected
	};
}
