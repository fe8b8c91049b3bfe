import type { Choice } from '#lib/domain/scoring/choice.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';

/** The choice that arguments ask for, indicators being those that the release measures; refuses the first argument that is wrong. */
export async function choiceAsked(release: OpenRelease, edition: string, params: URLSearchParams): Promise<Choice> {
	const entries = await indicatorsOf(release.db, edition);
	const measured = new Set(entries.filter(({ status }) => status === 'measured').map(({ id }) => id));
	const { choice, problems } = readRankingChoice(params, measured);
	const [first] = problems;
	if (first) throw new Refusal({ status: 400, title: 'Wrong parameter', detail: first.problem, parameter: first.parameter });
	return choice;
}
