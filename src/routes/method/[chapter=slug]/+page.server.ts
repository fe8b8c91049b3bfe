import { error } from '@sveltejs/kit';
import { readEdition } from '#lib/url/edition.ts';
import { readWeights } from '#lib/url/weights.ts';
import { CHAPTERS } from '../chapters.ts';
import { workedTopics } from '../examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { release } }) => {
	const chapter = CHAPTERS.find(({ id }) => id === params.chapter);
	if (!chapter)
		error(404, {
			message: `No page of the method is called ${params.chapter}.`,
			near: CHAPTERS.map(({ id, title }) => ({ name: title, href: `/method/${id}` }))
		});
	const { edition } = readEdition(url.searchParams, release.editions);
	const topics = await workedTopics(chapter, release.db, edition);
	return { method: release.method, weights: readWeights(url.searchParams).weights, chapter: { ...chapter, topics } };
};
