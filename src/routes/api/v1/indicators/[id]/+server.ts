import { indicatorAnswer } from '#lib/server/exports/indicators.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url, locals: { release } }) =>
	answerJson(release, async () => await indicatorAnswer(release, params.id, editionParameter(url.searchParams, release.editions)));
