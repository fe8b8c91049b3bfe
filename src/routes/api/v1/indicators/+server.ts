import { indicatorsAnswer } from '#lib/server/exports/indicators.ts';
import { answerOperation } from '#lib/server/exports/operation.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation(
		'indicators',
		event,
		async (query, release) => await indicatorsAnswer(release, editionParameter(query, release.editions))
	);
