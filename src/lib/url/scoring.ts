import { ownIndicatorWeights, type Choice, type IndicatorWeights } from '#lib/domain/scoring/choice.ts';
import { SCORINGS, type Scoring } from '#lib/domain/scoring/ways.ts';
import { readChoice } from './choice.ts';
import { quoted, singleOf, type Reading } from './reading.ts';

/** The parameters that say how weights are put to use, each absent where it says nothing. */
export interface ScoringParameters {
	readonly score?: string;
	readonly ind?: string;
	readonly cover?: string;
}

/** The way of scoring that `score` names, the weighted mean where it is absent or wrong. */
export function readScoring(params: URLSearchParams): Reading<Scoring> {
	return readChoice(params, { name: 'score', words: SCORINGS, otherwise: 'mean' });
}

const CODE = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ONE = new RegExp(`^(${CODE}):([0-9])$`);
const twice = (name: string): string => `The choice “${name}” is in the address more than once. One is enough.`;

/** The weights in one text, or the sentence that says what is wrong with it. */
function weightsIn(text: string, known: ReadonlySet<string> | undefined): IndicatorWeights | string {
	const weights: Record<string, number> = {};
	for (const part of text.split(',')) {
		const [, code, digit] = ONE.exec(part) ?? [];
		if (code === undefined || digit === undefined) {
			return `The weights ${quoted(`ind=${text}`)} of single indicators cannot be read at ${quoted(part)}. They need a code, a colon and one digit each, with commas between, as in ind=alcohol-liver-admissions:0,iapt-recovery-rate:3.`;
		}
		if (Object.hasOwn(weights, code)) return `The indicator ${quoted(code)} has more than one weight in the address. One is enough.`;
		if (known && !known.has(code)) return `There is no indicator ${quoted(code)} to weigh.`;
		weights[code] = Number(digit);
	}
	return weights;
}

/**
 * The weights of single indicators that `ind` asks for, those of weight 1 left out; none where it is absent or wrong, or names an
 * indicator that is not `known`, where the known ones are given (methods.md section 7).
 */
export function readIndicatorWeights(params: URLSearchParams, known?: ReadonlySet<string>): Reading<IndicatorWeights> {
	const given = singleOf(params, 'ind');
	if (given === undefined) return { value: {} };
	if (given === 'twice') return { value: {}, problem: twice('ind') };
	const found = weightsIn(given.text, known);
	if (typeof found === 'string') return { value: {}, problem: found };
	return { value: Object.fromEntries(Object.entries(found).filter(([, weight]) => weight !== 1)) };
}

/** The least coverage for a rank that `cover` asks for in whole per cent, as a share; `undefined` where it is absent or wrong. */
export function readCover(params: URLSearchParams): Reading<number | undefined> {
	const given = singleOf(params, 'cover');
	if (given === undefined) return { value: undefined };
	if (given === 'twice') return { value: undefined, problem: twice('cover') };
	if (/^(0|[1-9][0-9]?|100)$/.test(given.text)) return { value: Number(given.text) / 100 };
	const problem = `The choice ${quoted(`cover=${given.text}`)} cannot be read. It needs a whole number of per cent from 0 to 100, as in cover=50.`;
	return { value: undefined, problem };
}

/** The parameters of a choice; the weighted mean, indicators of weight 1 and the usual gate are left out, indicators come by code. */
export function writeScoring(choice: Choice): ScoringParameters {
	const { scoring = 'mean', gate } = choice;
	const indicators = ownIndicatorWeights(choice).map(([code, weight]) => `${code}:${weight}`);
	return {
		...(scoring === 'mean' ? {} : { score: scoring }),
		...(indicators.length > 0 ? { ind: indicators.join(',') } : {}),
		...(gate === undefined ? {} : { cover: String(Math.round(gate * 100)) })
	};
}
