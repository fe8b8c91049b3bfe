import type { Choice } from '#lib/domain/scoring/choice.ts';
import { readCover, readIndicatorWeights, readScoring, writeScoring, type ScoringParameters } from './scoring.ts';
import { canonicalWeights, readWeights, writeWeights, type WeightParameters } from './weights.ts';

/** The parameters of an address that together say how areas are ranked. */
export const CHOICE_PARAMETERS = ['w', 'cells', 'score', 'ind', 'cover'] as const;
export type ChoiceParameter = (typeof CHOICE_PARAMETERS)[number];

/** All parameters of a choice, each absent where it says nothing. */
export interface ChoiceParameters extends WeightParameters, ScoringParameters {}

/** A sentence that names what was wrong, with the parameter it stood in. */
export interface ChoiceProblem {
	readonly parameter: ChoiceParameter;
	readonly problem: string;
}

/** What an address asks for, with the default in the place of all that was wrong. */
export interface ChoiceReading {
	readonly choice: Choice;
	/** In the order of the parameters; none where nothing was wrong. */
	readonly problems: readonly ChoiceProblem[];
}

/** Weights have one sentence for two parameters: `cells` is to blame where it is wrong without `w`. */
function blamed(params: URLSearchParams): 'w' | 'cells' {
	const alone = new URLSearchParams(params.getAll('cells').map((text) => ['cells', text]));
	return readWeights(alone).problem === undefined ? 'w' : 'cells';
}

/**
 * Weights, way of scoring, weights of indicators and gate that an address asks for; each that is wrong has its default and a problem.
 * An indicator that is not `known` is wrong, where the known ones are given (methods.md section 7).
 */
export function readRankingChoice(params: URLSearchParams, known?: ReadonlySet<string>): ChoiceReading {
	const weights = readWeights(params);
	const [scoring, indicators, cover] = [readScoring(params), readIndicatorWeights(params, known), readCover(params)];
	const read = { w: weights, score: scoring, ind: indicators, cover };
	const problems = Object.entries(read).flatMap(([name, { problem }]): ChoiceProblem[] =>
		problem === undefined ? [] : [{ parameter: name === 'w' ? blamed(params) : (name as ChoiceParameter), problem }]
	);
	const choice = {
		...weights.weights,
		...(scoring.value === 'mean' ? {} : { scoring: scoring.value }),
		...(Object.keys(indicators.value).length > 0 ? { indicators: indicators.value } : {}),
		...(cover.value === undefined ? {} : { gate: cover.value })
	};
	return { choice, problems };
}

/** The parameters of a choice in the reader's own digits, defaults left out. */
export function writeChoice(choice: Choice): ChoiceParameters {
	return { ...writeWeights(choice), ...writeScoring(choice) };
}

/** The shortest parameters that rank alike part by part: weights in lowest terms (methods.md section 7). */
export function canonicalChoice(choice: Choice): ChoiceParameters {
	return { ...canonicalWeights(choice), ...writeScoring(choice) };
}
