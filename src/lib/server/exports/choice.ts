import type { Choice } from '#lib/domain/scoring/choice.ts';
import { SCORINGS } from '#lib/domain/scoring/ways.ts';
import { readRankingChoice, type ChoiceParameter } from '#lib/url/ranking-choice.ts';
import { indicatorsOf } from '../queries/indicators.ts';
import type { OpenRelease } from '../release/open.ts';
import { Refusal } from './problem.ts';

const EXPECTED: Readonly<Record<ChoiceParameter, string | readonly string[]>> = {
	w: 'five digits, a dash and three digits, not all 0: 33333-333',
	cells: 'fifteen digits, not all 0: 111111111111111',
	score: SCORINGS,
	ind: 'codes of measured indicators with a colon and one digit, with commas between: alcohol-liver-admissions:0,iapt-recovery-rate:3',
	cover: 'a whole number of per cent, 0 to 100'
};

/** The codes of the indicators that a release measures, in any edition: those that a choice may weigh. */
export async function weighable({ db }: Pick<OpenRelease, 'db'>, edition: string): Promise<ReadonlySet<string>> {
	const entries = await indicatorsOf(db, edition);
	return new Set(entries.filter(({ status }) => status === 'measured').map(({ id }) => id));
}

/** The choice of weights and of how they are put to use that a question makes, the usual where it makes none; refuses the first parameter that is wrong. */
export async function choiceParameter(release: OpenRelease, edition: string, params: URLSearchParams): Promise<Choice> {
	const { choice, problems } = readRankingChoice(params, await weighable(release, edition));
	const [first] = problems;
	if (!first) return choice;
	const { parameter, problem } = first;
	throw new Refusal({ status: 400, title: 'Wrong parameter', detail: problem, parameter, expected: EXPECTED[parameter] });
}
