import { choiceParameter } from '#lib/server/exports/choice.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation('ranking', event, async (query, release) => {
		const edition = editionParameter(query, release.editions);
		return await rankingAnswer(release, edition.id, await choiceParameter(release, edition.id, query));
	});
