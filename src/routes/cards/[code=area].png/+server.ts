import { error } from '@sveltejs/kit';
import { cardAnswer } from '#lib/server/images/card-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { code }, locals: { release } }) =>
	(await cardAnswer(release, code)) ?? error(404, `There is no picture of a clinical commissioning group (CCG) with the code ${code}.`);
