import { error } from '@sveltejs/kit';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url: { searchParams }, locals: { release } }) => {
	const indicator = await findIndicator(release.db, id);
	if (!indicator) error(404, { message: `No indicator is called ${id}.` });
	const { edition } = readEdition(searchParams, release.editions);
	const standing = indicator.standings.find((one) => one.edition === edition.id);
	const figures = (await figuresOf(release.db, edition.id, id)).filter(({ value }) => value !== null);
	const sign = indicator.polarity === 'low' ? 1 : -1;
	return {
		indicator,
		standing,
		figures: figures.sort((a, b) => sign * (a.value! - b.value!) || (a.name < b.name ? -1 : 1))
	};
};
