import { choiceParameter } from '#lib/server/exports/choice.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, locals: { release } }) =>
	answerJson(release, async () => {
		const edition = editionParameter(url.searchParams, release.editions);
		return await rankingAnswer(release, edition.id, await choiceParameter(release, edition.id, url.searchParams));
	});
