import { sharedTable, sideBySide } from '#lib/domain/comparison/side-by-side.ts';
import { gridsOfTable } from '#lib/domain/scoring/grids.ts';
import { productsInLowestTerms, type Weights } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { EditionArea } from '#lib/server/queries/areas.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { editionValuesOf } from '#lib/server/queries/edition-values.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import { comparedRows } from './rows.ts';

/** Several areas of an edition side by side on what all of them have, and what was left out because not all have it. */
export async function comparedIn(db: Database, edition: string, areas: readonly EditionArea[], weights: Weights) {
	const table = await scoreTableOf(db, edition);
	const shared = sharedTable(
		table,
		areas.map(({ code }) => table.areas.indexOf(code))
	);
	const figures = await Promise.all(areas.map(async ({ gss }) => await figuresOfArea(db, edition, gss)));
	return {
		side: sideBySide(gridsOfTable(shared, weights), productsInLowestTerms(weights)),
		/** Indicators that count, by cell: of those that the edition scores, the ones that all have. */
		counted: shared.columns.length,
		scored: table.columns.length,
		cells: await editionCellsOf(db, edition),
		...comparedRows(figures, await editionValuesOf(db, edition))
	};
}

export type ComparedAreas = Awaited<ReturnType<typeof comparedIn>>;
