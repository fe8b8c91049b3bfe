import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const SHOWS: Readonly<Record<string, string>> = { hexagons: 'hex', 'geographic-map': 'map' };

/** A chart's own address leads to its place on the page of England. */
export const GET: RequestHandler = ({ params: { chart }, url }) => {
	const show = SHOWS[chart];
	const query = [...(url.search ? [url.search.slice(1)] : []), ...(show ? [`show=${show}`] : [])].join('&');
	redirect(307, `/${query ? `?${query}` : ''}#${chart}`);
};
