import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The chart's own address leads to its place on the page. */
export const GET: RequestHandler = ({ params: { id, code, chart }, url }) => {
	redirect(307, `/indicators/${id}/${code}${url.search}#${chart}`);
};
