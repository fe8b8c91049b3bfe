import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import { problemsOf, readGroup } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { readFilter } from './filter.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const filter = readFilter(url.searchParams);
	const group = readGroup(url.searchParams);
	return {
		indicators: await indicatorsOf(release.db, edition.id),
		cells: await editionCellsOf(release.db, edition.id),
		filter: filter.value,
		group: group.value,
		problems: problemsOf(filter, group),
		weights: readWeights(url.searchParams).weights
	};
};
