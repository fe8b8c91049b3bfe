import { gapKind } from '#lib/domain/gap.ts';
import { hexesOf, outlinesOf } from '#lib/charts/country-maps.ts';
import { allStandardsOf } from '#lib/server/queries/all-standards.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { unsent } from '#lib/server/unsent.ts';
import { problemsOf, readShow, readSort } from '#lib/url/listing.ts';
import type { PageServerLoad } from './$types';
import { ageWords } from './ages.ts';
import { factorParts } from './factors.ts';
import { COLUMNS, ordered } from './order.ts';
import { shownOf } from './shown.ts';
import { SHOWS } from './view.ts';

export const load: PageServerLoad = async ({ params, url, fetch, locals: { release } }) => {
	const { group, factor } = params;
	const { edition, weights, problem, inside, rows } = await shownOf(release, group, factor, url.searchParams);
	const [sort, show] = [readSort(url.searchParams, COLUMNS, 'place'), readShow(url.searchParams, SHOWS)];
	const ledger = (await ledgerOf(release.db, edition.id)).filter((row) => row.group === group);
	return unsent({
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
	});
};
