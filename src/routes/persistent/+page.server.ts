import { error } from '@sveltejs/kit';
import { shortName } from '#lib/format/names.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { namesOf } from '#lib/server/queries/history/names.ts';
import { mergersOf } from '#lib/server/queries/mergers.ts';
import { registerCountsOf } from '#lib/server/queries/register-counts.ts';
import { registerLimitsOf } from '#lib/server/queries/register-limits.ts';
import { registerOf } from '#lib/server/queries/register.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { unsent } from '#lib/server/unsent.ts';
import { readAreaCodes } from '#lib/url/comparison.ts';
import { readEdition } from '#lib/url/edition.ts';
import { linkTo } from '#lib/url/links.ts';
import { problemsOf, readGroup, readRegion } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { everywhereRows } from './everywhere.ts';
import { LISTS, listed, readList, withList } from './lists.ts';
import { lastPage, ordered, PAGE_ROWS, readOrder, readPage } from './order.ts';
import { axisOf, rowOf } from './rows.ts';
import { leadWords, titleWords } from './words.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights } = readWeights(url.searchParams);
	const { db } = release;
	const areas = await areasOf(db, edition.id);
	const regions = await regionsOf(db, edition.id);
	const [list, group, sort] = [readList(url.searchParams), readGroup(url.searchParams), readOrder(url.searchParams)];
	const region = readRegion(url.searchParams, regions);
	const codes = readAreaCodes(url.searchParams, new Set(areas.map(({ code }) => code)));
	const own = new Set(codes.value);
	const within = areas.filter(
		(area) => (own.size === 0 || own.has(area.code)) && (region.value === undefined || area.region === region.value.code)
	);
	const counts = await registerCountsOf(db, edition.id);
	const everywhere = new Set(counts.filter(({ almostEverywhere }) => almostEverywhere).map(({ indicator }) => indicator));
	const rows = (await registerOf(db, edition.id)).filter(
		(row) =>
			(own.size === 0 || own.has(row.code)) &&
			(group.value === undefined || row.group === group.value) &&
			(region.value === undefined || row.region === region.value.code)
	);
	const lists = listed(rows, everywhere);
	const shown = lists[list.value];
	const page = readPage(url.searchParams, shown.length);
	const filters = { areas: codes.value, region: region.value?.code, group: group.value };
	if (page === undefined) {
		const href = withList(
			linkTo({ path: '/persistent', weights, edition: edition.id, ...filters, page: lastPage(shown.length) }),
			list.value
		);
		error(404, { message: 'The list has no such page.', near: [{ name: `Page ${lastPage(shown.length)}, the last`, href }] });
	}
	const names = await namesOf(db);
	const sources = {
		mergers: await mergersOf(db),
		limits: await registerLimitsOf(db, edition.id),
		nameOf: (gss: string) => names(gss).name
	};
	const failing = new Set(lists.persistent.map(({ code }) => code));
	const cut = {
		area: own.size === 0 ? undefined : within.map(({ name }) => shortName(name)).join(', '),
		where: region.value ? [region.value.name] : [],
		of: within.length
	};
	return unsent({
		title: titleWords(shown, list.value, cut),
		lead: leadWords(shown, list.value),
		rows: ordered(shown, sort.value)
			.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS)
			.map((row) => rowOf(row, sources)),
		axis: axisOf(shown, edition.referenceDate),
		sizes: new Map(LISTS.map((one) => [one, lists[one].length])),
		everywhere: await everywhereRows(db, edition.id, counts),
		alone: within.filter(({ code }) => !failing.has(code)).map(({ code, name }) => ({ code, name: shortName(name) })),
		of: within.length,
		regions,
		own: within.filter(({ code }) => own.has(code)).map(({ code, name }) => ({ code, name: shortName(name) })),
		list: list.value,
		sort: sort.value,
		filters,
		page,
		pages: lastPage(shown.length),
		weights,
		problems: problemsOf(list, group, sort, region, codes)
	});
};
