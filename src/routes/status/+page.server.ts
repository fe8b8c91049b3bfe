import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { statusBy } from './status.ts';

/** The one page that reads a clock, so it is never kept. */
const statusNow = statusBy(() => new Date());

export const load: PageServerLoad = async ({ url, locals: { release }, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return { ...(await statusNow(release)), weights: readWeights(url.searchParams).weights };
};
