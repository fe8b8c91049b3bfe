import { wayOfChoice } from '#lib/domain/scoring/choice.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { unheldWords } from '#lib/format/unheld.ts';
import type { Database } from '#lib/server/db/open.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { findEditionArea } from '#lib/server/queries/areas.ts';
import { differingAmong } from '#lib/server/queries/differing.ts';
import { editionValuesOf } from '#lib/server/queries/edition-values.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { recentValuesOf, recentValuesOfEngland } from '#lib/server/queries/recent-values.ts';
import { registerOfArea } from '#lib/server/queries/register.ts';
import { trendsOfArea } from '#lib/server/queries/trends.ts';
import { statementsOf } from '#lib/server/queries/statements.ts';
import type { Asked } from './asked.ts';
import { chosenComparison } from './compared.ts';
import { contextOf } from './context.ts';
import { gapRows, ledgerEntriesOf } from './gaps.ts';
import { listsOf } from './lists.ts';
import { marginsOf } from './margins.ts';
import { groupPlaces, profileCells } from './profile.ts';
import { figureRows } from './rows.ts';
import { standingsOf } from '#lib/server/queries/standings.ts';

/** All that an edition says of one of its CCGs under the reader's choices; `undefined` where its map has no such CCG. */
export async function hereIn(db: Database, edition: Edition, code: string, asked: Asked) {
	const area = await findEditionArea(db, edition.id, code);
	const all = await standingsOf(db, edition.id, asked.choice);
	const standing = all.of(code);
	if (!area || !standing) return undefined;
	const grids = await gridsOf(db, edition.id, asked.choice);
	const grid = grids.areas.find((other) => other.code === code)?.grid ?? [];
	const standingOf = <Other extends { readonly code: string }>(other: Other) => ({ ...other, standing: all.of(other.code) });
	const neighbours = (await neighboursOf(db, edition.map, area.gss)).map(standingOf);
	const peers = (await peersOf(db, edition.map, area.gss)).map(standingOf);
	const others = grids.areas.filter((other) => other.code !== code);
	const region = others.filter((other) => other.region === area.region);
	const own = others.filter((other) => asked.own.includes(other.code));
	const sizes = { neighbours: neighbours.length, similar: peers.length, region: region.length, own: own.length };
	const comparison = await chosenComparison(db, edition, area, asked, grids, sizes);
	const figures = await figuresOfArea(db, edition.id, area.gss);
	const rows = figureRows(figures, {
		values: await editionValuesOf(db, edition.id),
		standards: await allStandardsOf(db),
		trends: await trendsOfArea(db, edition.id, area.gss),
		recent: await recentValuesOf(db, edition, area.gss),
		england: await recentValuesOfEngland(db, edition),
		toEngland: comparison.toEngland,
		toOthers: comparison.toOthers
	});
	const englandIs50 = wayOfChoice(asked.choice)?.normalisation === 'z';
	return {
		area,
		standing,
		statements: await statementsOf(db, code),
		englandIs50,
		margins: await marginsOf(db, edition.id, code, asked.choice),
		groupPlaces: groupPlaces(standing.entry, all.entries),
		cells: profileCells(grid, grids.cells, englandIs50 || wayOfChoice(asked.choice) === undefined),
		rows,
		lists: listsOf(rows, differingAmong(area, figures)),
		register: await registerOfArea(db, edition.id, area.gss),
		gaps: gapRows(figures, await ledgerEntriesOf(db, edition.id)),
		unheld: new Map(grids.cells.map(({ id, uncounted }) => [id, unheldWords(uncounted)])),
		context: await contextOf(db, edition.map, area.gss),
		comparison: { name: comparison.name, inSentence: comparison.inSentence, sizes },
		neighbours,
		peers,
		region: asked.comparison === 'region' ? region.map(({ code, name }) => standingOf({ code, name })) : [],
		own: own.map(({ code, name }) => standingOf({ code, name }))
	};
}

export type Here = NonNullable<Awaited<ReturnType<typeof hereIn>>>;
