import { error } from '@sveltejs/kit';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { nearIndicators } from '#lib/server/queries/near-matches.ts';
import { findSource } from '#lib/server/queries/sources.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readSort } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { placed } from './placed.ts';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const indicator = await findIndicator(release.db, params.id);
	if (!indicator) {
		const near = (await nearIndicators(release.db, params.id)).map(({ code, name }) => ({ name, href: `/indicators/${code}` }));
		error(404, { message: `No indicator is called ${params.id}.`, near });
	}
	const { edition } = readEdition(url.searchParams, release.editions);
	const sort = readSort<'place' | 'name'>(url.searchParams, { place: 'down', name: 'up' }, 'place');
	const figures = indicator.status === 'measured' ? await figuresOf(release.db, edition.id, indicator.id) : [];
	return {
		indicator,
		standing: indicator.standings.find((row) => row.edition === edition.id),
		runs: indicator.source ? ((await findSource(release.db, indicator.source.id))?.runs ?? []) : [],
		figures: placed(figures, indicator.polarity),
		sort: sort.value,
		problem: sort.problem,
		weights: readWeights(url.searchParams).weights
	};
};
