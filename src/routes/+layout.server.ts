import { readEdition } from '#lib/url/edition.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, locals: { release } }) => {
	const { edition, problem } = readEdition(url.searchParams, release.editions);
	return { release: { id: release.id, date: release.date }, edition, editions: release.editions, editionProblem: problem };
};
