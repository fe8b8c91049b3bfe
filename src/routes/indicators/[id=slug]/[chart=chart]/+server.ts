import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A chart's own address leads to its place on the page. */
export const GET: RequestHandler = ({ params: { id, chart }, url }) => {
	const query = new URLSearchParams(url.searchParams);
	if (chart === 'hexagons') query.set('show', 'hex');
	if (chart === 'geographic-map') query.set('show', 'map');
	redirect(307, `/indicators/${id}${query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : ''}#${chart}`);
};
