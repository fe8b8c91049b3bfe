import { cardPath } from '#lib/server/images/card-file.ts';
import { methodOf } from '#lib/server/queries/method.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url, params, locals: { release, newest } }) => {
	const { edition, problem } = readEdition(url.searchParams, release.editions);
	return {
		release: { id: release.id, date: release.date, newest },
		method: methodOf(release),
		edition,
		editions: release.editions,
		editionProblem: problem,
		card: await cardPath(release, params.code)
	};
};
