import { answerJson } from '#lib/server/exports/json.ts';
import { observationsAnswer } from '#lib/server/exports/observations.ts';
import { areaParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url, locals: { release } }) =>
	answerJson(release, async () => await observationsAnswer(release, params.id, areaParameter(url.searchParams)));
