import { coverageOf } from '#lib/server/queries/coverage.ts';
import { sourcesOf } from '#lib/server/queries/sources.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals: { release } }) => ({
	sources: await sourcesOf(release.db),
	coverage: await coverageOf(release.db),
	weights: readWeights(url.searchParams).weights
});
