import { error } from '@sveltejs/kit';
import { cardAnswer, SITE_CARD } from '#lib/server/images/card-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { release } }) =>
	(await cardAnswer(release, SITE_CARD)) ?? error(404, 'No picture was drawn with this release.');
