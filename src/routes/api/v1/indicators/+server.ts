import { indicatorsAnswer } from '#lib/server/exports/indicators.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, locals: { release } }) =>
	answerJson(release, async () => await indicatorsAnswer(release, editionParameter(url.searchParams, release.editions)));
