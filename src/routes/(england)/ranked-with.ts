import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { findPreset } from '#lib/domain/scoring/presets.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, weightKey, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { liveRankIntervals } from '#lib/domain/scoring/rank-intervals.ts';
import { inSentence } from '#lib/format/names.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import type { PlaceRange } from './sentences.ts';

/** Everything the England page says of some weights. */
export interface RankedWith {
	/** Of the weights, as it stands in a sentence: "all weights equal". */
	readonly name: string;
	/** The weights in full. */
	readonly words: string;
	/** Whether the weights weigh nothing. */
	readonly weightless: boolean;
	/** Best first, those without a place last. */
	readonly entries: readonly Ranked[];
	/** By code, for those whose error is known. */
	readonly ranges: ReadonlyMap<string, PlaceRange>;
	/** Places under equal weights by code; absent where these are equal weights. */
	readonly usual: ReadonlyMap<string, number | undefined> | undefined;
}

const EQUAL_KEY = weightKey(EQUAL_WEIGHTS);

/** Places by code under equal weights; absent where an area has none. */
export function usualPlaces(areas: readonly Scorable[]): ReadonlyMap<string, number | undefined> {
	return new Map(ranking(areas, EQUAL_WEIGHTS).map(({ code, rank }) => [code, rank]));
}

/** The ranking of areas under some weights, with ranges of places, and beside it the `usual` places where the weights are not equal. */
export function rankedWith(areas: readonly Scorable[], weights: Weights, usual: ReadonlyMap<string, number | undefined>): RankedWith {
	const entries = ranking(areas, weights);
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const intervals = liveRankIntervals(placed.map(({ overall }) => ({ score: overall!.score, se: overall!.se })));
	const ranges = new Map(
		placed.flatMap(({ code }, index) => {
			const interval = intervals[index];
			return interval ? [[code, { low: interval.low, high: interval.high }] as const] : [];
		})
	);
	return {
		name: nameOf(weights),
		words: weightsInWords(weights),
		weightless: weightless(weights) !== undefined,
		entries,
		ranges,
		usual: weightKey(weights) === EQUAL_KEY ? undefined : usual
	};
}

/** The name of a preset with a small first letter, or what weights of the reader's own are called. */
export function nameOf(weights: Weights): string {
	const preset = findPreset(weights)?.name;
	return preset ? inSentence(preset) : 'your own weights';
}
