import { editionsAnswer } from '#lib/server/exports/areas.ts';
import { answerJson } from '#lib/server/exports/json.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { release } }) =>
	answerJson(release, async () => await Promise.resolve(editionsAnswer(release)));
