import type { Edition } from '#lib/domain/edition.ts';
import { monthWords } from '#lib/format/dates.ts';
import type { Database } from '#lib/server/db/open.ts';
import { changedAreasOf, type ChangedAreas } from '#lib/server/queries/changed-areas.ts';
import { editionBefore } from '#lib/server/queries/compared-editions.ts';
import { englandMovesOf } from '#lib/server/queries/england-moves.ts';
import { gradientsOf } from '#lib/server/queries/gradients.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { changeRow, inequalityRows, moveRow, spreadRows } from './overview-rows.ts';
import { changedWords, inequalityWords, movedWords } from './overview-words.ts';

/** How many of the most changed CCGs are named at each end, and how many inequalities. */
const [ENDS, WIDEST] = [5, 8];

const NOBODY: ChangedAreas = { areas: [], indicators: 0, left: 0 };

/** What an edition says of England as a whole: since the edition before, between its CCGs, and by deprivation; worked out once. */
export async function overviewOf(db: Database, editions: readonly Edition[], edition: Edition) {
	return await remembered(db, `overview ${edition.id}`, async () => {
		const before = editionBefore(editions, edition.id);
		const since = before && monthWords(before.referenceDate.slice(0, 7));
		const { moves, notCompared } = before ? await englandMovesOf(db, before, edition) : { moves: [], notCompared: 0 };
		const changed = before ? await changedAreasOf(db, before.id, edition.id) : NOBODY;
		const { areas, cells } = await gridsOf(db, edition.id);
		const gradients = await gradientsOf(db, edition.id);
		const inequalities = inequalityRows(gradients, await indicatorsOf(db, edition.id), WIDEST);
		const rows = moves.map(moveRow);
		const [up, down] = endsOf(changed);
		return {
			since,
			sentences: [
				movedWords(
					rows.map(({ verdict }) => verdict),
					since
				),
				inequalityWords(inequalities),
				...(before ? [changedWords(up, down)] : [])
			],
			moves: rows,
			notCompared,
			spread: spreadRows(cells, areas),
			inequalities,
			index: gradients[0]?.year,
			changed: {
				up,
				down,
				of: changed.areas.length,
				left: changed.left,
				indicators: changed.indicators,
				known: Math.max(0, ...changed.areas.map(({ known }) => known)),
				standing: changed.areas.filter(({ stands }) => stands).length
			}
		};
	});
}

/** What the overview of an edition holds. */
export type Overview = Awaited<ReturnType<typeof overviewOf>>;

/** Those that rose most, and those that fell most. */
function endsOf({ areas }: ChangedAreas) {
	const rose = areas.filter(({ change }) => change > 0).slice(0, ENDS);
	const fell = areas
		.filter(({ change }) => change < 0)
		.slice(-ENDS)
		.reverse();
	return [rose.map(changeRow), fell.map(changeRow)] as const;
}
