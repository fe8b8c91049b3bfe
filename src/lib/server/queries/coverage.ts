import { asc, count, eq, sql } from 'drizzle-orm';
import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import { WIDE_SHARE } from '#lib/domain/edition.ts';
import type { Database } from '../db/open.ts';
import { editions, indicators, yardsticks } from '../db/schema.ts';
import { remembered } from './remembered.ts';

/** How many indicators score in one cell of one edition. */
export interface CellCoverage {
	readonly scored: number;
	/** Of those, how many serve at least three quarters of the CCGs on its map. */
	readonly wide: number;
}

/** Edition by cell, how many indicators score. */
export interface Coverage {
	/** Oldest first, with the sum over its cells and the number of cells that score something. */
	readonly editions: readonly (CellCoverage & {
		readonly id: string;
		readonly title: string;
		readonly areas: number;
		readonly cells: number;
	})[];
	/** In the order of `CELLS`, each with one entry an edition. */
	readonly rows: readonly { readonly cell: CellId; readonly editions: readonly CellCoverage[] }[];
}

/** What every edition scores in every cell; kept, since a release never changes. */
export async function coverageOf(db: Database): Promise<Coverage> {
	return await remembered(db, 'coverage', async () => await readCoverage(db));
}

async function readCoverage(db: Database): Promise<Coverage> {
	const all = await db.select().from(editions).orderBy(asc(editions.id));
	const counted = await db
		.select({
			edition: yardsticks.edition,
			group: indicators.group,
			factor: indicators.factor,
			scored: count(),
			wide: sql<number>`sum(${yardsticks.n} >= ${WIDE_SHARE} * ${editions.areas})`
		})
		.from(yardsticks)
		.innerJoin(indicators, eq(indicators.id, yardsticks.indicator))
		.innerJoin(editions, eq(editions.id, yardsticks.edition))
		.where(eq(yardsticks.status, 'scored'))
		.groupBy(yardsticks.edition, indicators.group, indicators.factor);
	const at = (edition: string, cell: CellId): CellCoverage => {
		const row = counted.find((row) => row.edition === edition && cellId(row.group, row.factor) === cell);
		return { scored: row?.scored ?? 0, wide: row?.wide ?? 0 };
	};
	const rows = CELLS.map((cell) => ({ cell, editions: all.map(({ id }) => at(id, cell)) }));
	return {
		rows,
		editions: all.map(({ id, title, areas }, column) => {
			const cells = rows.map((row) => row.editions[column]!);
			const sum = (of: keyof CellCoverage): number => cells.reduce((total, cell) => total + cell[of], 0);
			return { id, title, areas, scored: sum('scored'), wide: sum('wide'), cells: cells.filter(({ scored }) => scored > 0).length };
		})
	};
}
