import { choiceKey, type Choice } from '#lib/domain/scoring/choice.ts';
import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { findPreset } from '#lib/domain/scoring/presets.ts';
import { rankIntervalAt, type Scored } from '#lib/domain/scoring/rank-intervals.ts';
import { notToldApartAt } from '#lib/domain/scoring/told-apart.ts';
import { ranking, type Ranked } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { inSentence } from '#lib/format/names.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import type { Drawn } from './drawn.ts';
import { scaleOf, type Scale } from './scale.ts';
import type { PlaceRange } from './sentences.ts';
import { WAY_WORDS } from './ways.ts';

/** The ranges of places by code, worked out as they are asked for: a hand on a slider sees a few of them. */
export interface Ranges {
	/** Absent for an area without a place or whose error is not known. */
	readonly get: (code: string) => PlaceRange | undefined;
}

/** Everything the England page says of some choice. */
export interface RankedWith {
	readonly choice: Choice;
	/** The text that is the same for choices that rank alike. */
	readonly key: string;
	/** Of the weights and the way of scoring, as it stands in a sentence: "all weights equal". */
	readonly name: string;
	/** The same where it heads a result: "these weights, mental health first". */
	readonly heading: string;
	/** The weights in full, and the way of scoring. */
	readonly words: string;
	/** How its scores are printed and drawn. */
	readonly scale: Scale;
	/** Whether the weights weigh nothing. */
	readonly weightless: boolean;
	/** Best first, those without a place last. */
	readonly entries: readonly Ranked[];
	readonly ranges: Ranges;
	/** From how many others an area cannot be told apart; worked out as it is asked for. Absent for one without a place. */
	readonly alike: { readonly get: (code: string) => number | undefined };
	/** Places under the usual choice by code; absent where this is the usual one. */
	readonly usual: ReadonlyMap<string, number | undefined> | undefined;
}

const USUAL_KEY = choiceKey(EQUAL_WEIGHTS);

/**
 * The ranking of areas under some choice, with ranges of places, and beside it the `usual` places where the choice is not the usual one.
 * Ranges that were drawn for this very choice take the place of those in closed form.
 */
export function rankedWith(
	areas: readonly Scorable[],
	choice: Choice,
	usual: ReadonlyMap<string, number | undefined>,
	drawn?: Drawn
): RankedWith {
	const entries = ranking(areas, choice);
	const key = choiceKey(choice);
	const by = WAY_WORDS[choice.scoring ?? 'mean'].by;
	const name = nameOf(choice);
	return {
		choice,
		key,
		name: together(name, by),
		heading: key === USUAL_KEY ? name : together(findPreset(choice) ? `these weights, ${name}` : 'these weights', by),
		words: [weightsInWords(choice), by].filter((part) => part !== '').join('; '),
		scale: scaleOf(choice.scoring ?? 'mean'),
		weightless: weightless(choice) !== undefined,
		entries,
		ranges: drawn?.key === key ? drawn.ranges : askedFor(entries, rankIntervalAt),
		alike: askedFor(entries, notToldApartAt),
		usual: key === USUAL_KEY ? undefined : usual
	};
}

const together = (name: string, by: string): string => (by === '' ? name : `${name}, ${by}`);

/** An answer for each area with a place, by code, kept once it was asked for. */
function askedFor<Answer>(entries: readonly Ranked[], answers: (areas: readonly Scored[]) => (at: number) => Answer) {
	const placed = entries.filter(({ rank }) => rank !== undefined);
	const positions = new Map(placed.map(({ code }, index) => [code, index]));
	const answerAt = answers(placed.map(({ overall }) => ({ score: overall!.score, se: overall!.se })));
	const kept = new Map<string, Answer>();
	return {
		get: (code: string): Answer | undefined => {
			const index = positions.get(code);
			if (index !== undefined && !kept.has(code)) kept.set(code, answerAt(index));
			return kept.get(code);
		}
	};
}

/** The name of a preset with a small first letter, or what weights of the reader's own are called. */
export function nameOf(weights: Weights): string {
	const preset = findPreset(weights)?.name;
	return preset ? inSentence(preset) : 'your own weights';
}
