import { areasAnswer } from '#lib/server/exports/areas.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation('areas', event, async (query, release) => await areasAnswer(release, editionParameter(query, release.editions)));
