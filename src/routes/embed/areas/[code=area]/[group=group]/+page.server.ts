import { error } from '@sveltejs/kit';
import { isGroup } from '#lib/domain/framework.ts';
import { groupStanding } from '#lib/server/embeds/group-standing.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { code, group }, url: { searchParams }, locals: { release } }) => {
	const { edition } = readEdition(searchParams, release.editions);
	const { areas } = await gridsOf(release.db, edition.id);
	const area = areas.find((one) => one.code === code || one.gss === code);
	if (!area || !isGroup(group))
		error(404, { message: `On the map of this edition no clinical commissioning group (CCG) has the code ${code}.` });
	const near = new Set((await neighboursOf(release.db, edition.map, area.gss)).map((one) => one.code));
	const shown = areas.filter((one) => one === area || near.has(one.code)).map((one) => groupStanding(one, group));
	return {
		group,
		code: area.code,
		name: area.name,
		neighbours: near.size,
		shown: shown.sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.name < b.name ? -1 : 1))
	};
};
