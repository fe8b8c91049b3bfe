import { indicatorAnswer } from '#lib/server/exports/indicators.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation('indicator', event, async (query, release) => {
		return await indicatorAnswer(release, event.params.id, editionParameter(query, release.editions));
	});
