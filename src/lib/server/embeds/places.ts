import type { Choice } from '#lib/domain/scoring/choice.ts';
import type { Overall } from '#lib/domain/scoring/overall.ts';
import { rankIntervalAt } from '#lib/domain/scoring/rank-intervals.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import type { Database } from '../db/open.ts';
import { gridsOf } from '../queries/grids.ts';

/** A CCG in the order, with what must stand beside a place. */
export interface Place {
	readonly code: string;
	readonly name: string;
	readonly rank: number | undefined;
	/** Where its place lies with 95%. */
	readonly range: { readonly low: number; readonly high: number } | undefined;
	readonly reason: Ranked['reason'];
	readonly score: number | undefined;
	readonly coverage: number | undefined;
	readonly weakest: Overall['weakest'] | undefined;
}

/** All CCGs of an edition in their order under a choice of weights, those without a place last. */
export async function placesOf(db: Database, edition: string, choice: Choice): Promise<readonly Place[]> {
	const { areas } = await gridsOf(db, edition, choice);
	const names = new Map(areas.map(({ code, name }) => [code, name]));
	const entries = ranking(areas, choice);
	const scored = entries.flatMap(({ rank, overall }) => (rank === undefined ? [] : [{ score: overall!.score, se: overall!.se }]));
	const rangeAt = rankIntervalAt(scored);
	return entries.map(({ code, rank, reason, overall }, at) => ({
		code,
		name: names.get(code)!,
		rank,
		range: rank === undefined ? undefined : rangeAt(at),
		reason,
		score: overall?.score,
		coverage: overall?.coverage,
		weakest: overall?.weakest
	}));
}
