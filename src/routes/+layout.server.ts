import { readEdition } from '#lib/url/edition.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, locals: { release, newest } }) => {
	const { edition, problem } = readEdition(url.searchParams, release.editions);
	return { release: { id: release.id, date: release.date, newest }, edition, editions: release.editions, editionProblem: problem };
};
