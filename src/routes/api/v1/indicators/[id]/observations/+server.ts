import { answerOperation } from '#lib/server/exports/operation.ts';
import { observationsAnswer } from '#lib/server/exports/observations.ts';
import { pageOf, pageParameter } from '#lib/server/exports/page-of-rows.ts';
import { areaParameter } from '#lib/server/exports/parameters.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerOperation('observations', event, async (query, release) => {
		const [area, page] = [areaParameter(query), pageParameter(query)];
		return pageOf(await observationsAnswer(release, event.params.id, area), page, event.url);
	});
