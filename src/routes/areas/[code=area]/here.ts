import type { Edition } from '#lib/domain/edition.ts';
import type { Weights } from '#lib/domain/scoring/weights.ts';
import { unheldWords } from '#lib/format/unheld.ts';
import type { Database } from '#lib/server/db/open.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { findEditionArea } from '#lib/server/queries/areas.ts';
import { editionValuesOf } from '#lib/server/queries/edition-values.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { groupPlaces, profileCells, standings } from './profile.ts';
import { gapRows } from './gaps.ts';
import { figureRows } from './rows.ts';

/** All that an edition says of one of its CCGs under some weights; `undefined` where its map has no such CCG. */
export async function hereIn(db: Database, edition: Edition, code: string, weights: Weights) {
	const area = await findEditionArea(db, edition.id, code);
	if (!area) return undefined;
	const grids = await gridsOf(db, edition.id);
	const figures = await figuresOfArea(db, edition.id, area.gss);
	const all = standings(grids, weights);
	const standing = all.get(code)!;
	const grid = grids.areas.find((other) => other.code === code)?.grid ?? [];
	return {
		area,
		standing,
		groupPlaces: groupPlaces(
			standing.entry,
			[...all.values()].map(({ entry }) => entry)
		),
		cells: profileCells(grid, grids.cells),
		rows: figureRows(figures, await editionValuesOf(db, edition.id), await allStandardsOf(db)),
		gaps: gapRows(figures),
		unheld: new Map(grids.cells.map(({ id, uncounted }) => [id, unheldWords(uncounted)])),
		neighbours: (await neighboursOf(db, edition.map, area.gss)).map((other) => ({ ...other, standing: all.get(other.code) })),
		peers: (await peersOf(db, edition.map, area.gss)).map((other) => ({ ...other, standing: all.get(other.code) }))
	};
}

export type Here = NonNullable<Awaited<ReturnType<typeof hereIn>>>;
