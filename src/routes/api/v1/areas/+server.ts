import { areasAnswer } from '#lib/server/exports/areas.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, locals: { release } }) =>
	answerJson(release, async () => await areasAnswer(release, editionParameter(url.searchParams, release.editions)));
