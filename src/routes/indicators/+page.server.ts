import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	return {
		indicators: await indicatorsOf(release.db, edition.id),
		cells: await editionCellsOf(release.db, edition.id),
		weights: readWeights(url.searchParams).weights
	};
};
