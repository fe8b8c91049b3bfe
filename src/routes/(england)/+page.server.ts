import { shortName } from '#lib/format/names.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readShow } from '#lib/url/listing.ts';
import type { PageServerLoad } from './$types';
import { hexesOf, outlinesOf } from './maps.ts';
import { expectedOf, packed } from './packed.ts';
import { SHOWS } from './view.ts';

export const load: PageServerLoad = async ({ url, fetch, locals: { release } }) => {
	const edition = readEdition(url.searchParams, release.editions).edition;
	const show = readShow(url.searchParams, SHOWS).value;
	const { areas, cells } = await gridsOf(release.db, edition.id);
	return {
		areas: areas.map(({ code, name, region, grid }) => ({ code, name: shortName(name), region, grid: packed(grid) })),
		expected: expectedOf(areas.map(({ grid }) => grid)),
		cells: cells.map(({ id, status, indicators, held }) => ({ id, status, indicators, held })),
		regions: await regionsOf(release.db, edition.id),
		hexes: await hexesOf(fetch, edition.map),
		outlines: show === 'map' ? await outlinesOf(fetch, edition.map) : undefined
	};
};
