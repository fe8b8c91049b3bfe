import { shortName } from '#lib/format/names.ts';
import type { Factor, Group } from '#lib/domain/framework.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import { rankedInside, weightsInside } from './inside.ts';

/** What an address asks of a patient group: the edition, the reader's weights, and every CCG's place inside the group under them. */
export async function shownOf(release: OpenRelease, group: Group, factor: Factor | undefined, params: URLSearchParams) {
	const { edition } = readEdition(params, release.editions);
	const { weights, problem } = readWeights(params);
	const inside = weightsInside(weights, group, factor);
	const { areas } = await gridsOf(release.db, edition.id);
	const rows = rankedInside(
		areas.map(({ name, ...area }) => ({ ...area, name: shortName(name) })),
		group,
		inside.weights
	);
	return { edition, weights, problem, inside, rows };
}
