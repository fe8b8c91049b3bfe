import { redirect } from '@sveltejs/kit';
import { sayable } from '#lib/finder/postcode.ts';
import { search } from '#lib/finder/search.ts';
import { gazetteerOf } from '#lib/server/queries/place-index.ts';
import { readEdition } from '#lib/url/edition.ts';
import { linkTo } from '#lib/url/links.ts';
import { readGroup } from '#lib/url/listing.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import { readQuery } from '../areas/search.ts';
import type { PageServerLoad } from './$types';
import { destination } from './destination.ts';
import { toldOf } from './told.ts';

export const load: PageServerLoad = async ({ url: { searchParams }, locals: { release }, setHeaders }) => {
	const { edition } = readEdition(searchParams, release.editions);
	const { choice: weights } = readRankingChoice(searchParams);
	const { value: typed, problem } = readQuery(searchParams);
	const { value: group, problem: wrongGroup } = readGroup(searchParams);
	const said = sayable(typed);
	// beyond its district a postcode stays in no address, and in no cache on the way
	if (said !== typed) setHeaders({ 'cache-control': 'no-store' });
	const found = search(await gazetteerOf(release.db, edition), typed);
	const straight = destination(found, group, { weights, edition: edition.id });
	if (straight !== undefined) redirect(303, straight);
	if (said !== typed) redirect(303, linkTo({ path: '/find', weights, edition: edition.id, group, q: said }));
	return { told: toldOf(found), weights, group, problems: [problem, wrongGroup] };
};
