import type { Edition } from '#lib/domain/edition.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { FoundArea } from '#lib/server/queries/find-area.ts';
import { editionFiguresOf } from '#lib/server/queries/history/edition-figures.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import { heldFor, linksAmong } from '#lib/server/queries/history/kin.ts';
import type { HistoryPoint } from '#lib/server/queries/history/point.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import type { Kin } from '#lib/server/queries/lineage.ts';
import { breaksOf } from '../breaks.ts';

/** A period of the story: what is held of it, the standard in force on its last day, and the break before it. */
export type Chapter = Awaited<ReturnType<typeof storyOf>>['points'][number];

/** All that a page says of an indicator in one CCG. */
export async function storyOf(db: Database, indicator: FoundIndicator, area: FoundArea, edition: Edition) {
	const history = await historyOf(db, indicator, area, edition.map);
	const links = await linksAmong(
		db,
		area.versions.map(({ gss }) => gss)
	);
	const breaks = breaksOf(history.points, links);
	return {
		points: history.points.map((point) => ({
			...point,
			standard: standardInForce(indicator.standards, point.ends),
			broken: breaks.get(point.period)
		})),
		counts: history.counts,
		editions: await editionFiguresOf(db, indicator.id, area.code),
		before: await withSeries(db, indicator.id, area.predecessors),
		after: await withSeries(db, indicator.id, area.successors),
		files: filesOf(history.points)
	};
}

/** CCGs before or after, with what is held of them under their own codes; those of which nothing is held are left out. */
async function withSeries(db: Database, indicator: string, kin: readonly Kin[]) {
	const held = await heldFor(
		db,
		indicator,
		kin.map(({ code }) => code)
	);
	return kin.flatMap((one) => {
		const own = held.find(({ code }) => code === one.code);
		return own && own.periods > 0 ? [{ ...one, ...own }] : [];
	});
}

/** The files that the history was read from, in the order of their periods. */
function filesOf(points: readonly HistoryPoint[]) {
	const runs = points.flatMap(({ parts, england }) => [
		...parts.flatMap(({ figure }) => (figure ? [figure.run] : [])),
		...(england?.run ? [england.run] : [])
	]);
	return [...new Map(runs.map((run) => [run.id, run])).values()];
}
