import { cellId } from '#lib/domain/framework.ts';
import { editionCellsOf } from '#lib/server/queries/edition-cells.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { unsent } from '#lib/server/unsent.ts';
import { readEdition } from '#lib/url/edition.ts';
import { problemsOf, readFactor, readGroup } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { entriesOf } from './entries.ts';
import { isOfKind, readKind } from './filter.ts';
import { countsOf, partsOf, restsOnNothing } from './parts.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const [kind, group, factor] = [readKind(url.searchParams), readGroup(url.searchParams), readFactor(url.searchParams)];
	const { weights, problem } = readWeights(url.searchParams);
	const rows = await ledgerOf(release.db, edition.id);
	const parts = partsOf(rows);
	const cells = await editionCellsOf(release.db, edition.id);
	const all = entriesOf(rows, { edition, editions: release.editions, date: release.date, cells });
	const inPart = all.filter(
		({ cell }) =>
			(group.value === undefined || cell.startsWith(`${group.value}/`)) && (factor.value === undefined || cell.endsWith(`/${factor.value}`))
	);
	return unsent({
		parts,
		total: rows.length,
		counts: countsOf(rows),
		nothing: restsOnNothing(parts, weights),
		inPart,
		entries: inPart.filter((entry) => isOfKind(entry, kind.value)),
		kind: kind.value,
		group: group.value,
		factor: factor.value,
		cell: group.value && factor.value ? cellId(group.value, factor.value) : undefined,
		weights,
		problems: [...problemsOf(kind, group, factor), problem]
	});
};
