import type { Ranked } from '#lib/domain/scoring/ranking.ts';
import type { RankInterval } from '#lib/domain/scoring/rank-intervals.ts';
import type { Drawable } from '#lib/domain/scoring/simulated-ranks.ts';
import type { PlaceRange } from './sentences.ts';

/** Ranges of places from 10,000 draws, and the choice that they were drawn for. */
export interface Drawn {
	readonly key: string;
	readonly ranges: ReadonlyMap<string, PlaceRange>;
}

/** Drawn ranges as rows that can be sent: code, first and last place. */
export interface SentDrawn {
	readonly key: string;
	readonly ranges: readonly (readonly [code: string, low: number, high: number])[];
}

/** What draws are made from: the areas that have a place. None where no error of theirs is known, so that there is nothing to draw. */
export function drawables(entries: readonly Ranked[]): readonly Drawable[] {
	const placed = entries.flatMap(({ code, rank, overall }) =>
		rank === undefined || !overall ? [] : [{ code, score: overall.score, se: overall.se }]
	);
	return placed.some(({ se }) => se !== undefined) ? placed : [];
}

/** Intervals of the same areas as ranges to be sent; areas without one are left out. */
export function sentDrawn(key: string, areas: readonly Drawable[], intervals: readonly (RankInterval | undefined)[]): SentDrawn {
	return {
		key,
		ranges: areas.flatMap(({ code }, at) => {
			const interval = intervals[at];
			return interval ? [[code, interval.low, interval.high] as const] : [];
		})
	};
}

/** The ranges that were sent, by code. */
export function receivedDrawn({ key, ranges }: SentDrawn): Drawn {
	return { key, ranges: new Map(ranges.map(([code, low, high]) => [code, { low, high }])) };
}
