import { error } from '@sveltejs/kit';
import { isGroup } from '#lib/domain/framework.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { nearAreas } from '#lib/server/queries/near-matches.ts';
import { hexesOf } from '#lib/charts/country-maps.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { problemsOf, readRegion, readShow, readView } from '#lib/url/listing.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import type { PageServerLoad } from './$types';
import { lookedFor } from './looked-for.ts';
import { nearOutlines, smallOutlines } from './near-map.ts';
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
	const region = readRegion(searchParams, await regionsOf(release.db, edition.id));
	const view = readView(searchParams);
	const show = readShow(searchParams, ['map', 'hex']);
	const place = await placeOf(release.db, edition, found.code, group, region.value?.code);
	const codesOf = (some: readonly { readonly code: string }[]) => (place ? [place.own, ...some].map(({ code: one }) => one) : []);
	const around = codesOf(place?.around ?? []);
	return {
		found,
		group,
		place,
		weights: readRankingChoice(searchParams).choice,
		view: view.value,
		show: show.value,
		region: region.value,
		problems: problemsOf(view, show, region),
		outlines: show.value === 'map' ? await nearOutlines(fetch, edition.map, around) : [],
		hexes: show.value === 'hex' ? await hexesOf(fetch, edition.map) : undefined,
		small: await smallOutlines(fetch, edition.map, codesOf(place?.neighbours ?? [])),
		told: await lookedFor(release.db, edition, searchParams.get('q') ?? '', found.code)
	};
};
