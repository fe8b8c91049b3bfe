import type { Edition } from '#lib/domain/edition.ts';
import { FACTORS, cellId, type Group } from '#lib/domain/framework.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { shortName } from '#lib/format/names.ts';
import type { Database } from '#lib/server/db/open.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { findEditionArea } from '#lib/server/queries/areas.ts';
import { comparedWith } from '#lib/server/queries/comparison/compared-with.ts';
import { figureTableOf } from '#lib/server/queries/comparison/figure-table.ts';
import { figuresOfArea, type IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { cardOf } from './cards.ts';
import { detailOf } from './detail.ts';
import { fiveGroups } from './five-groups.ts';
import { groupScore, type GroupScore } from '#lib/domain/scoring/group-score.ts';

/** All that an edition says of one group in one CCG and around it, next door or in a region; `undefined` where its map has no such CCG. */
export async function placeOf(db: Database, edition: Edition, code: string, group: Group, region?: string) {
	const area = await findEditionArea(db, edition.id, code);
	if (!area) return undefined;
	const grids = await gridsOf(db, edition.id);
	const byCode = new Map(grids.areas.map((one) => [one.code, { ...one, name: shortName(one.name) }]));
	const scoreOf = (one: string, of: Group = group): GroupScore => groupScore(byCode.get(one)!, of);
	const near = await neighboursOf(db, edition.map, area.gss);
	const alike = await peersOf(db, edition.map, area.gss);
	const figures = (await figuresOfArea(db, edition.id, area.gss)).filter(
		(figure) => figure.group === group && figure.standing !== 'alternate'
	);
	const own = scoreOf(code);
	return {
		area,
		own,
		neighbours: near.map((other) => scoreOf(other.code)),
		alike: alike.map((other) => scoreOf(other.code)),
		/** Whom the list and the map are of, beside the place: its neighbours, or all CCGs of the region asked for. */
		around: (region === undefined
			? near.map((other) => other.code)
			: grids.areas.flatMap((other) => (other.region === region && other.code !== code ? [other.code] : []))
		).map((other) => scoreOf(other)),
		groups: fiveGroups(
			code,
			near.map((other) => other.code),
			alike.map((other) => other.code),
			scoreOf
		),
		cards: await cardsOf(db, { edition, gss: area.gss, near: near.map(({ gss }) => gss), place: own.name }, figures),
		details: figures.flatMap((figure) => detailOf(figure) ?? []),
		lacking: figures
			.filter(({ missing, standing }) => missing !== null && standing === 'scored')
			.map(({ indicator, name, missing }) => ({ indicator, name, missing: missing! })),
		cells: FACTORS.map((factor) => grids.cells.find(({ id }) => id === cellId(group, factor))!)
	};
}

export type Place = NonNullable<Awaited<ReturnType<typeof placeOf>>>;

interface Around {
	readonly edition: Edition;
	readonly gss: string;
	readonly near: readonly string[];
	readonly place: string;
}

async function cardsOf(db: Database, { edition, gss, near, place }: Around, figures: readonly IndicatorFigure[]) {
	const area = { edition: edition.id, map: edition.map, gss };
	const [england, neighbours, similar] = await Promise.all(
		(['england', 'neighbours', 'similar'] as const).map(async (whom) => await comparedWith(db, area, whom))
	);
	const standards = await allStandardsOf(db);
	const table = await figureTableOf(db, edition.id);
	const sources = {
		place,
		england: england!,
		neighbours: neighbours!,
		similar: similar!,
		standardOf: ({ indicator, ends }: IndicatorFigure) =>
			standardInForce(
				standards.filter((row) => row.indicator === indicator),
				ends ?? ''
			)?.value,
		othersOf: (indicator: string) => near.flatMap((other) => table.figures.get(indicator)?.get(other)?.value ?? [])
	};
	return figures.flatMap((figure) => cardOf(figure, sources) ?? []);
}
