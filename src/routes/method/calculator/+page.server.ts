import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { release } }) => ({
	method: release.method,
	weights: readWeights(url.searchParams).weights
});
