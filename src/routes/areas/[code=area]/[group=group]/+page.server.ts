import { error } from '@sveltejs/kit';
import { isGroup } from '#lib/domain/framework.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { nearAreas } from '#lib/server/queries/near-matches.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import type { PageServerLoad } from './$types';
import { lookedFor } from './looked-for.ts';
import { nearOutlines } from './near-map.ts';
import { placeOf } from './place.ts';

export const load: PageServerLoad = async ({ params: { code, group }, url: { searchParams }, locals: { release }, fetch }) => {
	const found = await findArea(release.db, code);
	if (!found || !isGroup(group)) {
		const near = (await nearAreas(release.db, code)).map((one) => ({
			name: `${one.name} (${one.code})`,
			href: `/areas/${one.code}/${group}`
		}));
		error(404, { message: `No clinical commissioning group (CCG) has the code ${code}.`, near });
	}
	const { edition } = readEdition(searchParams, release.editions);
	const place = await placeOf(release.db, edition, found.code, group);
	const codes = place ? [place.own, ...place.neighbours].map((one) => one.code) : [];
	return {
		found,
		group,
		place,
		weights: readRankingChoice(searchParams).choice,
		outlines: await nearOutlines(fetch, edition.map, codes),
		told: await lookedFor(release.db, edition, searchParams.get('q') ?? '', found.code)
	};
};
