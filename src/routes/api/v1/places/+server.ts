import { sayable } from '#lib/finder/postcode.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import { placesAnswer, typedParameter } from '#lib/server/exports/places.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url: { searchParams }, locals: { release } }) => {
	const response = await answerJson(release, async () => {
		const edition = editionParameter(searchParams, release.editions);
		return await placesAnswer(release, edition, typedParameter(searchParams));
	});
	// the address of an answer to a whole postcode is to stand in no cache
	if (searchParams.getAll('q').some((typed) => sayable(typed) !== typed)) response.headers.set('cache-control', 'no-store');
	return response;
};
