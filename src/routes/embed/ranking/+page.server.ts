import { placesOf } from '#lib/server/embeds/places.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url: { searchParams }, locals: { release } }) => {
	const { edition } = readEdition(searchParams, release.editions);
	const { choice, problems } = readRankingChoice(searchParams);
	return { choice, problems: problems.map(({ problem }) => problem), places: await placesOf(release.db, edition.id, choice) };
};
