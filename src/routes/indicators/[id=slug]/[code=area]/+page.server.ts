import { error, redirect } from '@sveltejs/kit';
import { findArea } from '#lib/server/queries/find-area.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { nearHistories } from './near.ts';
import { storyOf } from './story.ts';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const indicator = await findIndicator(release.db, params.id);
	const area = await findArea(release.db, params.code);
	if (!indicator || !area) error(404, await nearHistories(release.db, params, indicator, area));
	if (area.code !== params.code) redirect(308, `/indicators/${indicator.id}/${area.code}${url.search}`);
	const { edition } = readEdition(url.searchParams, release.editions);
	return {
		indicator,
		area,
		...(await storyOf(release.db, indicator, area, edition)),
		issued: { id: release.id, date: release.date, sha256: release.sha256 },
		weights: readWeights(url.searchParams).weights
	};
};
