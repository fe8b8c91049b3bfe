import { error } from '@sveltejs/kit';
import { GROUPS } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { groupStanding } from '#lib/server/embeds/group-standing.ts';
import { placesOf } from '#lib/server/embeds/places.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { code }, url: { searchParams }, locals: { release } }) => {
	const { edition } = readEdition(searchParams, release.editions);
	const { areas } = await gridsOf(release.db, edition.id);
	const area = areas.find((one) => one.code === code || one.gss === code);
	const places = await placesOf(release.db, edition.id, EQUAL_WEIGHTS);
	const place = places.find((one) => one.code === area?.code);
	if (!area || !place) error(404, { message: `On the map of this edition no clinical commissioning group (CCG) has the code ${code}.` });
	return {
		place,
		ranked: places.filter(({ rank }) => rank !== undefined).length,
		groups: GROUPS.map((group) => ({ group, ...groupStanding(area, group) }))
	};
};
