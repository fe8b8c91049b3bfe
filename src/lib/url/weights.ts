import { EQUAL_WEIGHTS, reducedWeights, weightless, type Weights } from '#lib/domain/scoring/weights.ts';
import { quoted, singleOf } from './reading.ts';

/** Weights to show, and the sentence that says what was wrong with the address, where something was: then all are equal. */
export interface WeightsReading {
	readonly weights: Weights;
	readonly problem?: string;
}

/** The parameters that carry weights, each absent where it says nothing. */
export interface WeightParameters {
	readonly w?: string;
	readonly cells?: string;
}

const digitsOf = (text: string): readonly number[] => [...text].map(Number);
const refused = (problem: string): WeightsReading => ({ weights: EQUAL_WEIGHTS, problem });

const EXPECTED = {
	w: { form: /^[0-9]{5}-[0-9]{3}$/, words: 'five digits, a dash and three digits, as in w=33933-333' },
	cells: { form: /^[0-9]{15}$/, words: 'fifteen digits, as in cells=111111112111111' }
} as const;

/** Why weights of nothing but 0 cannot rank, as a sentence. */
const WEIGHTLESS = {
	groups: 'The weights in the address are 0 for all five patient groups. At least one must be more than 0.',
	factors: 'The weights in the address are 0 for all three factors. At least one must be more than 0.',
	cells: 'The weights in the address leave none of the fifteen cells with any weight. At least one must have some.'
} as const;

/** The weights, or the sentence that says why they weigh nothing. */
export function weighed(weights: Weights): WeightsReading {
	const nothing = weightless(weights);
	return nothing ? refused(WEIGHTLESS[nothing]) : { weights };
}

/**
 * The weights that `w` and `cells` ask for, equal ones where both are absent. Reading is exact and never guesses: an empty
 * value, one given twice, other digits or dashes, or weights of nothing but 0 give equal weights and a problem (methods.md section 7).
 */
export function readWeights(params: URLSearchParams): WeightsReading {
	const texts: { w?: string; cells?: string } = {};
	for (const name of ['w', 'cells'] as const) {
		const given = singleOf(params, name);
		if (given === undefined) continue;
		if (given === 'twice') return refused(`The weights “${name}” are in the address more than once. One is enough.`);
		const { form, words } = EXPECTED[name];
		if (!form.test(given.text))
			return refused(`The weights ${quoted(`${name}=${given.text}`)} in the address cannot be read. They need ${words}.`);
		texts[name] = given.text;
	}
	return weighed({
		groups: texts.w === undefined ? EQUAL_WEIGHTS.groups : digitsOf(texts.w.slice(0, 5)),
		factors: texts.w === undefined ? EQUAL_WEIGHTS.factors : digitsOf(texts.w.slice(6)),
		cells: texts.cells === undefined ? EQUAL_WEIGHTS.cells : digitsOf(texts.cells)
	});
}

/** The parameters in the reader's own digits; where they are the sliders' starting positions they are left out. */
export function writeWeights(weights: Weights): WeightParameters {
	const w = `${weights.groups.join('')}-${weights.factors.join('')}`;
	const cells = weights.cells.join('');
	return { ...(w === '33333-333' ? {} : { w }), ...(/^1+$/.test(cells) ? {} : { cells }) };
}

/** The shortest parameters that rank alike part by part: in lowest terms, left out where all are then 1 (methods.md section 7). */
export function canonicalWeights(weights: Weights): WeightParameters {
	const { groups, factors, cells } = reducedWeights(weights);
	const w = `${groups.join('')}-${factors.join('')}`;
	const own = cells.join('');
	return { ...(w === '11111-111' ? {} : { w }), ...(/^1+$/.test(own) ? {} : { cells: own }) };
}
