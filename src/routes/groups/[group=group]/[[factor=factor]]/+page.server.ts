import { gapKind } from '#lib/domain/gap.ts';
import { hexesOf, outlinesOf } from '#lib/charts/country-maps.ts';
import { shortName } from '#lib/format/names.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { readEdition } from '#lib/url/edition.ts';
import { problemsOf, readShow, readSort } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { ageWords } from './ages.ts';
import { factorParts } from './factors.ts';
import { rankedInside, weightsInside } from './inside.ts';
import { COLUMNS, ordered } from './order.ts';
import { SHOWS } from './view.ts';

export const load: PageServerLoad = async ({ params, url, fetch, locals: { release } }) => {
	const { group, factor } = params;
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights, problem } = readWeights(url.searchParams);
	const [sort, show] = [readSort(url.searchParams, COLUMNS, 'place'), readShow(url.searchParams, SHOWS)];
	const inside = weightsInside(weights, group, factor);
	const { areas } = await gridsOf(release.db, edition.id);
	const rows = rankedInside(
		areas.map(({ name, ...area }) => ({ ...area, name: shortName(name) })),
		group,
		inside.weights
	);
	const ledger = (await ledgerOf(release.db, edition.id)).filter((row) => row.group === group);
	return {
		group,
		factor,
		weights,
		inside,
		rows,
		ordered: ordered(rows, sort.value),
		sort: sort.value,
		show: show.value,
		parts: factorParts(ledger, await allStandardsOf(release.db), group, factor),
		ages: group === 'older-people' ? ageWords(ledger.filter((row) => gapKind(row) === undefined)) : undefined,
		hexes: show.value === 'hex' ? await hexesOf(fetch, edition.map) : undefined,
		outlines: show.value === 'map' ? await outlinesOf(fetch, edition.map) : undefined,
		problems: [problem, ...problemsOf(sort, show)]
	};
};
