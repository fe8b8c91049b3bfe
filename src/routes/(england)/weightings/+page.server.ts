import { choiceKey } from '#lib/domain/scoring/choice.ts';
import { robustness, type Robustness } from '#lib/domain/scoring/robustness.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { shortName } from '#lib/format/names.ts';
import { weighable } from '#lib/server/exports/choice.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import { robustnessQuestion } from '../decisions.ts';
import { isWeightedMean } from '../pairs.ts';
import type { PageServerLoad } from './$types';

/** Answers of late, the oldest first: working one out takes longer than any other page may. */
const KEPT = new Map<string, Robustness>();
const ROOM = 32;

function keptOr(key: string, answer: () => Robustness): Robustness {
	const robust = KEPT.get(key) ?? answer();
	KEPT.delete(key);
	KEPT.set(key, robust);
	for (const oldest of KEPT.keys()) if (KEPT.size > ROOM) KEPT.delete(oldest);
	return robust;
}

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const edition = readEdition(url.searchParams, release.editions).edition;
	const { choice, problems } = readRankingChoice(url.searchParams, await weighable(release, edition.id));
	const { areas } = await gridsOf(release.db, edition.id, choice);
	const named = areas.map(({ code, name, grid }) => ({ code, name: shortName(name), grid }));
	const able = isWeightedMean(choice);
	const key = `${release.sha256} ${edition.id} ${choiceKey(able ? choice : EQUAL_WEIGHTS)}`;
	const answer = able
		? keptOr(key, () =>
				robustness(
					robustnessQuestion(
						named.map(({ grid }) => grid),
						choice
					)
				)
			)
		: undefined;
	return {
		choice,
		problems: problems.map(({ problem }) => problem),
		codes: named.map(({ code }) => ({ code })),
		places: ranking(named, choice).map(({ code, name, rank }) => ({ code, name, rank })),
		robustness: answer && { ranks: answer.ranks, tried: answer.tried, near: answer.near }
	};
};
