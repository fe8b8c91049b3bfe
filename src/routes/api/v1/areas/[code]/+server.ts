import { areaAnswer } from '#lib/server/exports/areas.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals: { release } }) =>
	answerJson(release, async () => await areaAnswer(release, params.code));
