import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import { placesAnswer, typedParameter } from '#lib/server/exports/places.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url: { searchParams }, locals: { release } }) =>
	answerJson(release, async () => {
		const edition = editionParameter(searchParams, release.editions);
		return await placesAnswer(release, edition, typedParameter(searchParams));
	});
