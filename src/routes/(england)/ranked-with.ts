import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { findPreset } from '#lib/domain/scoring/presets.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, weightKey, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { rankIntervalAt } from '#lib/domain/scoring/rank-intervals.ts';
import { inSentence } from '#lib/format/names.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import type { PlaceRange } from './sentences.ts';

/** The ranges of places by code, worked out as they are asked for: a hand on a slider sees a few of them. */
export interface Ranges {
	/** Absent for an area without a place or whose error is not known. */
	readonly get: (code: string) => PlaceRange | undefined;
}

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
	readonly ranges: Ranges;
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
	return {
		name: nameOf(weights),
		words: weightsInWords(weights),
		weightless: weightless(weights) !== undefined,
		entries,
		ranges: rangesOf(entries),
		usual: weightKey(weights) === EQUAL_KEY ? undefined : usual
	};
}

/** The range of each place, kept once it was asked for. */
function rangesOf(entries: readonly Ranked[]): Ranges {
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const positions = new Map(placed.map(({ code }, index) => [code, index]));
	const intervalAt = rankIntervalAt(placed.map(({ overall }) => ({ score: overall!.score, se: overall!.se })));
	const kept = new Map<string, PlaceRange | undefined>();
	return {
		get: (code) => {
			const index = positions.get(code);
			if (index !== undefined && !kept.has(code)) kept.set(code, intervalAt(index));
			return kept.get(code);
		}
	};
}

/** The name of a preset with a small first letter, or what weights of the reader's own are called. */
export function nameOf(weights: Weights): string {
	const preset = findPreset(weights)?.name;
	return preset ? inSentence(preset) : 'your own weights';
}
